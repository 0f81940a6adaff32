import { model } from "@medusajs/framework/utils"
import { cancelReasonSchema, consignmentActorSchema, consignmentStatusSchema } from "@ovop/contracts"
import { Consignment } from "./consignment"

/** A move of a consignment: to where, by whom, when and why. Only ever added. The placing is the consignment itself. */
export const ConsignmentEvent = model.define("consignment_event", {
  id: model.id({ prefix: "consgev" }).primaryKey(),
  status: model.enum(consignmentStatusSchema.options),
  actor: model.enum(consignmentActorSchema.options),
  /** Who of them, where they have an account with us. */
  actor_id: model.text().nullable(),
  reason: model.enum(cancelReasonSchema.options).nullable(),
  note: model.text().nullable(),
  occurred_at: model.dateTime(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "events" }),
})
