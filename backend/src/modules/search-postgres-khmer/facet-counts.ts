import type { SearchTypes } from "@medusajs/framework/types"
import type { BitSet } from "./bit-set"
import { type FacetRequest, keepsFacet, keptFacet } from "./kept-facets"
import type { KeptIndexes } from "./kept-indexes"
import type { KeptRows } from "./kept-rows"
import type { Narrowing } from "./narrowings"
import { all, type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import type { TablePlan } from "./table-plan"

/** So few are fetched by their ids, since a list in its order may have to be read to its end to find them. */
const FEW = 200

export type Asked = {
  plan: TablePlan
  /** The filters where each is on one field; undefined for a tree of them. */
  narrowings: readonly Narrowing[] | undefined
  /** The ids of all that has the words, where words were typed. */
  ids: readonly string[] | undefined
  /** All of it, as conditions on the table. */
  conditions: readonly Sql[]
  day: string
  facets: readonly FacetRequest[]
}

export type Counted = {
  count: number
  facets?: Record<string, SearchTypes.SearchFacetResult>
  /** All that are found, where they are few and nothing was typed. */
  few?: string[]
}

/** The places of all that is found, by asking the table for what is not kept. */
async function placesInTable(
  ask: Ask,
  rows: KeptRows,
  { plan, narrowings, ids, conditions, day }: Asked,
): Promise<BitSet> {
  const found = rows.matching(narrowings, day)
  if (found && ids) return rows.placesOf(ids).meet(found)
  const named = await ask<{ id: string }>(sql`select id from ${plan.table} where ${all(conditions)}`)
  return rows.placesOf(named.map(({ id }) => id))
}

function facetsAt(rows: KeptRows, { facets, day }: Asked, places: BitSet) {
  return Object.fromEntries(
    facets.map((request) => {
      if (!keepsFacet(rows, request)) throw new Error(`search-postgres-khmer cannot count ${request.field}`)
      return [request.field, keptFacet(rows, request, places, day)]
    }),
  )
}

function countAt(rows: KeptRows, asked: Asked, places: BitSet): Counted {
  const count = places.count()
  return {
    count,
    ...(asked.facets.length > 0 ? { facets: facetsAt(rows, asked, places) } : {}),
    ...(count <= FEW && !asked.ids ? { few: rows.idsAt(places) } : {}),
  }
}

/**
 * Counts what a question finds, whole and by facets.
 *
 * @throws Error for a facet of a field that is not facetable in this way.
 */
export async function countedFor(ask: Ask, kept: KeptIndexes, asked: Asked): Promise<Counted> {
  const { plan, narrowings, ids, day, facets } = asked
  const rows = await kept.upToDate(plan)
  const find = () => {
    const places = rows.matching(narrowings, day)
    return places ? countAt(rows, asked, places) : null
  }
  const known = ids ? null : rows.answer(JSON.stringify([narrowings, facets, day]), find)
  return known ?? countAt(rows, asked, await placesInTable(ask, rows, asked))
}
