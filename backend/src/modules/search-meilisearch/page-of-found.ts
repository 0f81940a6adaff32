import type { SearchTypes } from "@medusajs/framework/types"
import { MOST_FOUND } from "./index-settings"
import { type RankedCursor, readRankedCursor, writeRankedCursor } from "./ranked-cursor"

type Query = SearchTypes.ProviderSearchQuery
type Result = SearchTypes.SearchResult
export type InPostgres = (query: Query) => Promise<Result>

export const isRanked = ({ pagination }: Query): boolean => {
  const order = Object.keys(pagination?.order ?? {})
  return order.length === 0 || order.includes("_score")
}

function within(filters: SearchTypes.SearchFilters | undefined, ids: string[]): SearchTypes.SearchFilters {
  if (!filters) return { id: ids }
  return "id" in filters ? ({ $and: [filters, { id: ids }] } as never) : { ...filters, id: ids }
}

/** Where a page begins. Goods that left meanwhile are no place to go on from; what was shown of them is counted then. */
function placeAfter(ranked: readonly string[], cursor: RankedCursor | undefined): number {
  if (!cursor) return 0
  const at = ranked.indexOf(cursor.after)
  return at < 0 ? Math.min(cursor.shown, ranked.length) : at + 1
}

/**
 * A page of what was found by text, as the read model has it now: what is not on sale there is not shown, whatever
 * Meilisearch holds, and filters, counts, facets and cards are those of PostgreSQL.
 */
export async function pageOfFound(query: Query, ids: string[], inPostgres: InPostgres): Promise<Result> {
  const { q, filters, pagination = {} } = query
  const named = (result: Result): Result => ({
    ...result,
    metadata: { ...result.metadata, ...(q === undefined ? {} : { query: q }) },
  })
  const unasked = { ...query, q: undefined, filters: within(filters, ids) }
  if (!isRanked(query)) return named(await inPostgres(unasked))
  const take = pagination.take ?? 20
  const all = await inPostgres({
    ...unasked,
    attributes_to_retrieve: ["id"],
    // Who only counts wants no ids.
    pagination: { take: take === 0 ? 0 : ids.length },
  })
  const onSale = new Set(all.hits.map(({ id }) => id))
  const ranked = ids.filter((id) => onSale.has(id))
  const from = placeAfter(ranked, readRankedCursor(pagination.cursor))
  const shown = ranked.slice(from, from + take)
  const page =
    shown.length === 0
      ? all
      : await inPostgres({
          ...query,
          q: undefined,
          filters: { id: shown },
          pagination: { take: shown.length },
          search_options: { count: "none" },
        })
  const byId = new Map(page.hits.map((hit) => [hit.id, hit]))
  const last = shown.at(-1)
  const goesOn = last !== undefined && from + take < ranked.length
  return named({
    ...all,
    hits: shown.flatMap((id) => byId.get(id) ?? []),
    metadata: {
      ...all.metadata,
      skip: 0,
      take,
      next_cursor: goesOn ? writeRankedCursor({ after: last, shown: from + take }) : undefined,
    },
  })
}

/**
 * A list that Meilisearch began and PostgreSQL goes on with: as much is left out as was shown. Where both order
 * otherwise something may be shown again, which is better than nothing.
 */
export async function wentOnInPostgres(
  query: Query,
  cursor: RankedCursor,
  inPostgres: InPostgres,
): Promise<Result> {
  const { take = 20, ...pagination } = query.pagination ?? {}
  const shown = Math.min(cursor.shown, MOST_FOUND)
  const whole = await inPostgres({
    ...query,
    pagination: { ...pagination, cursor: undefined, take: shown + take },
  })
  return { ...whole, hits: whole.hits.slice(shown), metadata: { ...whole.metadata, take } }
}
