import { model } from "@medusajs/framework/utils"
import { complaintStepSchema, consignmentActorSchema } from "@ovop/contracts"
import { Complaint } from "./complaint"

/** What was said or done about a complaint: by whom, when and in which words. Only ever added. */
export const ComplaintStep = model.define("complaint_step", {
  id: model.id({ prefix: "compls" }).primaryKey(),
  step: model.enum(complaintStepSchema.options),
  actor: model.enum(consignmentActorSchema.options),
  actor_id: model.text().nullable(),
  note: model.text().nullable(),
  occurred_at: model.dateTime(),
  complaint: model.belongsTo(() => Complaint, { mappedBy: "steps" }),
})
