import type { AuditAction } from "@ovop/contracts"
import type { Market } from "./market"

/** The number of the newest entry of the audit log. */
export async function lastAuditEntry({ query }: Market): Promise<number> {
  const [head] = await query<{ number: string }>("select number from audit_head")
  return Number(head?.number)
}

type Act = { action: AuditAction; subject_id: string; actor_id: string | null; taken_back: boolean }

/** What was done since an entry of the audit log, in its order, and whether it was taken back. */
export async function auditedSince({ query }: Market, number: number): Promise<Act[]> {
  return await query<Act>(
    `select e.action, e.subject_id, e.actor_id,
            exists (select from audit_entry r where r.reverses = e.number) as taken_back
       from audit_entry e where e.number > ? and e.reverses is null order by e.number`,
    [number],
  )
}
