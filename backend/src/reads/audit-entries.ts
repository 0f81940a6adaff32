import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { AuditEntry, routes } from "@ovop/contracts"
import { containing } from "./containing"

type Wanted = z.output<typeof routes.listAuditEntries.query>
type Row = Pick<AuditEntry, "action" | "changes" | "on_behalf_of" | "tenant" | "request_id" | "hash"> & {
  number: string
  reverses: string | null
  occurred_at: Date
  actor_kind: AuditEntry["actor"]["kind"]
  actor_id: string | null
  actor_name: string | null
  subject_kind: AuditEntry["subject"]["kind"]
  subject_id: string
}

const ENTRIES = `
  select * from audit_entry
   where (cast(:before as bigint) is null or number < :before)
     and (cast(:action as text) is null or action = :action)
     and (cast(:subject_kind as text) is null or subject_kind = :subject_kind)
     and (cast(:subject_id as text) is null or subject_id = :subject_id)
     and (cast(:actor as text) is null or actor_id = :actor or actor_name ilike :actor_name)
   order by number desc limit :rows`

function entryOf(row: Row): AuditEntry {
  const { number, reverses, occurred_at, actor_kind, actor_id, actor_name, subject_kind, subject_id } = row
  return {
    number: Number(number),
    occurred_at: occurred_at.toISOString(),
    actor: { kind: actor_kind, id: actor_id, name: actor_name },
    on_behalf_of: row.on_behalf_of,
    tenant: row.tenant,
    action: row.action,
    subject: { kind: subject_kind, id: subject_id },
    changes: row.changes,
    reverses: reverses === null ? null : Number(reverses),
    request_id: row.request_id,
    hash: row.hash,
  }
}

/** A page of the audit log, newest first, and where the next one begins. */
export async function readAuditEntries(container: MedusaContainer, wanted: Wanted) {
  const { limit, before, action, subject_kind, subject_id, actor } = wanted
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(ENTRIES, {
      before: before ?? null,
      action: action ?? null,
      subject_kind: subject_kind ?? null,
      subject_id: subject_id ?? null,
      actor: actor ?? null,
      actor_name: actor ? containing(actor) : null,
      rows: limit + 1,
    })
  const entries = rows.slice(0, limit).map(entryOf)
  return { entries, next: rows.length > limit ? (entries.at(-1)?.number ?? null) : null }
}
