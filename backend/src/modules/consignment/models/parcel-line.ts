import { model } from "@medusajs/framework/utils"
import { ConsignmentParcel } from "./consignment-parcel"

/** How much of a line lies in a parcel. */
export const ParcelLine = model.define("parcel_line", {
  id: model.id({ prefix: "parcell" }).primaryKey(),
  consignment_line_id: model.text(),
  quantity: model.number(),
  parcel: model.belongsTo(() => ConsignmentParcel, { mappedBy: "lines" }),
})
