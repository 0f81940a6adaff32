import { model } from "@medusajs/framework/utils"
import { cancelReasonSchema } from "@ovop/contracts"
import { Consignment } from "./consignment"

/** Something taken off what a consignment comes to: declined, or paid back after a complaint. Only ever added. */
export const ConsignmentCredit = model.define("consignment_credit", {
  id: model.id({ prefix: "consgcr" }).primaryKey(),
  cause: model.enum(["declined", "complaint"]),
  /** None for delivery, and for what is granted without goods. */
  consignment_line_id: model.text().nullable(),
  quantity: model.number(),
  amount: model.bigNumber(),
  reason: model.enum(cancelReasonSchema.options).nullable(),
  note: model.text().nullable(),
  complaint_id: model.text().nullable(),
  occurred_at: model.dateTime(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "credits" }),
})
