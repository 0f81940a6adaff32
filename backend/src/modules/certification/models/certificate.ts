import { model } from "@medusajs/framework/utils"
import { evidenceLevelSchema } from "@ovop/contracts"
import { CertificateDocument } from "./certificate-document"
import { EvidenceEvent } from "./evidence-event"
import { Scheme } from "./scheme"
import { StatusEvent } from "./status-event"

/** A certificate. Its status is computed from its dates and events, never stored. */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    /** The public code of `/verify/<code>`, random. */
    code: model.text().unique(),
    number: model.text(),
    /** Days, both inclusive, in Asia/Phnom_Penh. No end means it needs a review instead. */
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    /** Stars, 1 to 5, of a scheme that gives them. */
    level: model.number().nullable(),
    evidence_level: model.enum(evidenceLevelSchema.options).default("claimed"),
    demonstration: model.boolean().default(false),
    scheme: model.belongsTo(() => Scheme, { mappedBy: "certificates" }),
    events: model.hasMany(() => StatusEvent, { mappedBy: "certificate" }),
    evidence_events: model.hasMany(() => EvidenceEvent, { mappedBy: "certificate" }),
    documents: model.hasMany(() => CertificateDocument, { mappedBy: "certificate" }),
  })
  .indexes([{ on: ["scheme_id", "number"], unique: true }])
  .checks([{ name: "certificate_level_check", expression: "level between 1 and 5" }])
