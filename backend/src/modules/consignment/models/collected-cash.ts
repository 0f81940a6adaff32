import { model } from "@medusajs/framework/utils"
import { cashDifferenceSchema } from "@ovop/contracts"
import { Consignment } from "./consignment"

/** Cash that was taken for a parcel or a service; each has at most one. */
export const CollectedCash = model.define("collected_cash", {
  id: model.id({ prefix: "cash" }).primaryKey(),
  parcel_id: model.text().unique().nullable(),
  /** The service it was taken for. */
  consignment_line_id: model.text().unique().nullable(),
  expected: model.bigNumber(),
  amount: model.bigNumber(),
  difference: model.enum(cashDifferenceSchema.options).nullable(),
  note: model.text().nullable(),
  recorded_by: model.text().nullable(),
  recorded_at: model.dateTime(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "cash" }),
})
