import { model } from "@medusajs/framework/utils"
import { Complaint } from "./complaint"

/** A photograph that a buyer sent by the order's private link, cleaned; of a complaint once one names it. */
export const ComplaintPhotograph = model
  .define("complaint_photograph", {
    id: model.id({ prefix: "complp" }).primaryKey(),
    order_id: model.text(),
    file_id: model.text(),
    size_bytes: model.number(),
    complaint: model.belongsTo(() => Complaint, { mappedBy: "photographs" }).nullable(),
  })
  .indexes([{ on: ["order_id"] }])
