import type { AccountSession } from "@ovop/contracts"
import type { AccountRef } from "../account-kind"
import type { Query } from "./bilingual"

type Row = { id: string; device: string; created_at: Date | string; last_seen_at: Date | string }
type Caller = { account: AccountRef; session_id: string }

/** The devices on which an account is signed in, the one that asks first, then the last seen. */
export async function readSessions(query: Query, { account, session_id }: Caller): Promise<AccountSession[]> {
  const { data } = await (query.graph as (read: object) => Promise<{ data: Row[] }>)({
    entity: "account_session",
    fields: ["id", "device", "created_at", "last_seen_at"],
    filters: { account_kind: account.kind, account_id: account.id, expires_at: { $gt: new Date() } },
    pagination: { take: 100, order: { last_seen_at: "DESC" } },
  })
  const sessions = data.map((row) => ({
    id: row.id,
    device: row.device,
    opened_at: new Date(row.created_at).toISOString(),
    last_seen_at: new Date(row.last_seen_at).toISOString(),
    current: row.id === session_id,
  }))
  return sessions.sort((one, other) => Number(other.current) - Number(one.current))
}
