import { model } from "@medusajs/framework/utils"
import { certificateEventTypeSchema } from "@ovop/contracts"
import { Certificate } from "./certificate"

/** Something that happened to a certificate. Rows are only ever added; the public sees them all. */
export const StatusEvent = model.define("certificate_status_event", {
  id: model.id({ prefix: "certev" }).primaryKey(),
  type: model.enum(certificateEventTypeSchema.options),
  occurred_at: model.dateTime(),
  /** Who decided; shown to the secretariat only. */
  actor: model.text(),
  reason: model.text().translatable().nullable(),
  certificate: model.belongsTo(() => Certificate, { mappedBy: "events" }),
})
