import { model } from "@medusajs/framework/utils"
import { auditFaultSchema } from "@ovop/contracts"

/** What one look at the whole chain found. */
export const AuditCheck = model.define("audit_check", {
  id: model.id({ prefix: "audchk" }).primaryKey(),
  checked_at: model.dateTime(),
  /** Checked up to this entry. */
  number: model.number(),
  /** The first entry that is wrong; null where none is. */
  broken_number: model.number().nullable(),
  fault: model.enum(auditFaultSchema.options).nullable(),
})
