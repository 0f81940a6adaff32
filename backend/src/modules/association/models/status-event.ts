import { model } from "@medusajs/framework/utils"
import { associationEventTypeSchema } from "@ovop/contracts"
import { Association } from "./association"

/** Something the secretariat decided about an association. Rows are only ever added. */
export const AssociationStatusEvent = model.define("association_status_event", {
  id: model.id({ prefix: "assocev" }).primaryKey(),
  type: model.enum(associationEventTypeSchema.options),
  occurred_at: model.dateTime(),
  /** Who decided: the id of a user, or of what acted in a person's stead. */
  actor: model.text(),
  reason: model.text().nullable(),
  association: model.belongsTo(() => Association, { mappedBy: "events" }),
})
