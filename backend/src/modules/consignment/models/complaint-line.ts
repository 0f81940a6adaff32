import { model } from "@medusajs/framework/utils"
import { Complaint } from "./complaint"

/** How much of a line somebody complains about. */
export const ComplaintLine = model.define("complaint_line", {
  id: model.id({ prefix: "compll" }).primaryKey(),
  consignment_line_id: model.text(),
  quantity: model.number(),
  complaint: model.belongsTo(() => Complaint, { mappedBy: "lines" }),
})
