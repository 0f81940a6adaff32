import type { SearchSynonym } from "@ovop/contracts"
import { readActors } from "./actors"
import type { Query } from "./bilingual"

type Row = { id: string; terms: string[]; changed_by: string; updated_at: string | Date }

/** Groups of words that mean the same, the last changed first. */
export async function readSearchSynonyms(query: Query): Promise<SearchSynonym[]> {
  const { data } = await (query.graph as (read: object) => Promise<{ data: Row[] }>)({
    entity: "search_synonym",
    fields: ["id", "terms", "changed_by", "updated_at"],
    pagination: { take: 1000, order: { updated_at: "DESC" } },
  })
  const actors = await readActors(
    query,
    data.map(({ changed_by }) => changed_by),
  )
  return data.map(({ id, terms, changed_by, updated_at }) => ({
    id,
    terms,
    changed_by: actors.get(changed_by) ?? changed_by,
    changed_at: new Date(updated_at).toISOString(),
  }))
}
