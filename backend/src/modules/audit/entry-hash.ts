import { createHash } from "node:crypto"
import { canonicalJson, type Json } from "./canonical-json"

/** An entry as its table keeps it. */
export type EntryRow = {
  /** The driver reads a bigint as text. */
  number: string | number
  version: number
  occurred_at: Date
  actor_kind: string
  actor_id: string | null
  actor_name: string | null
  on_behalf_of: Json
  tenant: Json
  action: string
  subject_kind: string
  subject_id: string
  changes: Json
  reverses: string | number | null
  request_id: string | null
  previous_hash: string
  hash: string
}

/** The hash that the first entry follows. */
export const FIRST_HASH = "0".repeat(64)

/**
 * SHA-256, in hexadecimal digits, over the UTF-8 of an entry's canonical form. The database computes the same when it
 * appends; this is the second opinion that the check is made with.
 * @throws Error for a version that this program does not know
 */
export function entryHash(row: EntryRow): string {
  if (row.version !== 1) throw new Error(`Version ${row.version} of the audit log is not known here.`)
  const canonical = canonicalJson({
    version: row.version,
    number: Number(row.number),
    occurred_at: row.occurred_at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    on_behalf_of: row.on_behalf_of,
    tenant: row.tenant,
    action: row.action,
    subject: { kind: row.subject_kind, id: row.subject_id },
    changes: row.changes,
    reverses: row.reverses === null ? null : Number(row.reverses),
    request_id: row.request_id,
    previous_hash: row.previous_hash,
  })
  return createHash("sha256").update(canonical, "utf8").digest("hex")
}
