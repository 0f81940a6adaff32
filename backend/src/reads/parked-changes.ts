import type { ParkedChange } from "@ovop/contracts"
import type { Query } from "./bilingual"

/** Changes that could not be delivered and wait for a person, newest first. */
export async function readParkedChanges(query: Query): Promise<ParkedChange[]> {
  const { data } = await (query.graph as (read: object) => Promise<{ data: ParkedChange[] }>)({
    entity: "outbox_change",
    // Without the payload: it may hold a link that opens an account.
    fields: ["id", "consumer", "kind", "subject_id", "attempts", "last_error", "created_at", "parked_at"],
    filters: { parked_at: { $ne: null } },
    pagination: { take: 200, order: { id: "DESC" } },
  })
  return data.map((row) => ({ ...row, id: String(row.id) }))
}
