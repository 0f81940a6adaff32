import { model } from "@medusajs/framework/utils"
import { evidenceLevelSchema } from "@ovop/contracts"
import { Certificate } from "./certificate"

/** A raised evidence level: who came to know more, and how. Rows are only ever added. */
export const EvidenceEvent = model.define("certificate_evidence_event", {
  id: model.id({ prefix: "certevid" }).primaryKey(),
  from_level: model.enum(evidenceLevelSchema.options),
  to_level: model.enum(evidenceLevelSchema.options),
  reason: model.text(),
  actor: model.text(),
  occurred_at: model.dateTime(),
  certificate: model.belongsTo(() => Certificate, { mappedBy: "evidence_events" }),
})
