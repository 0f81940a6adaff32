import { model } from "@medusajs/framework/utils"
import { applicationEventSchema } from "@ovop/contracts"
import { Application } from "./application"

/** Something that happened to an application. Rows are only ever added. */
export const ApplicationEvent = model.define("association_application_event", {
  id: model.id({ prefix: "applev" }).primaryKey(),
  application: model.belongsTo(() => Application, { mappedBy: "events" }),
  type: model.enum(applicationEventSchema.shape.type.options),
  occurred_at: model.dateTime(),
  /** A member, a user, or what acted in a person's stead. */
  actor: model.text(),
  /** What the secretariat wrote, for the applicant. */
  reason: model.text().nullable(),
})
