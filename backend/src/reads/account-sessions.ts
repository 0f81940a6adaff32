import type { AccountSession } from "@ovop/contracts"
import type { Query } from "./bilingual"

type Row = { id: string; device: string; created_at: Date | string; last_seen_at: Date | string }
type Caller = { customer_id: string; session_id: string }

/** The devices on which an account is signed in, the one that asks first, then the last seen. */
export async function readSessions(query: Query, caller: Caller): Promise<AccountSession[]> {
  const { data } = await (query.graph as (read: object) => Promise<{ data: Row[] }>)({
    entity: "account_session",
    fields: ["id", "device", "created_at", "last_seen_at"],
    filters: { customer_id: caller.customer_id, expires_at: { $gt: new Date() } },
    pagination: { take: 100, order: { last_seen_at: "DESC" } },
  })
  const sessions = data.map((row) => ({
    id: row.id,
    device: row.device,
    opened_at: new Date(row.created_at).toISOString(),
    last_seen_at: new Date(row.last_seen_at).toISOString(),
    current: row.id === caller.session_id,
  }))
  return sessions.sort((one, other) => Number(other.current) - Number(one.current))
}
