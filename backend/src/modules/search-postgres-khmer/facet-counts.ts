import type { SearchTypes } from "@medusajs/framework/types"
import type { BitSet } from "./bit-set"
import { type FacetRequest, keepsFacet, keptFacet } from "./kept-facets"
import type { KeptIndexes } from "./kept-indexes"
import type { KeptRows } from "./kept-rows"
import type { Narrowing } from "./narrowings"
import { all, type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import type { TablePlan } from "./table-plan"

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
  /** Where all of it is, where that is known. */
  places?: BitSet
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
  return {
    count: places.count(),
    places,
    ...(asked.facets.length > 0 ? { facets: facetsAt(rows, asked, places) } : {}),
  }
}

/** What is counted without asking the table, as right as the rows are; undefined where the table has to be asked. */
export function countedKept(rows: KeptRows, asked: Asked): Counted | undefined {
  const { narrowings, ids, day, facets } = asked
  if (ids) return undefined
  const find = () => {
    const places = rows.matching(narrowings, day)
    return places ? countAt(rows, asked, places) : null
  }
  return rows.answer(JSON.stringify([narrowings, facets, day]), find) ?? undefined
}

/**
 * Counts what a question finds, whole and by facets.
 *
 * @throws Error for a facet of a field that is not facetable in this way.
 */
export async function countedFor(ask: Ask, kept: KeptIndexes, asked: Asked): Promise<Counted> {
  const rows = await kept.upToDate(asked.plan)
  return countedKept(rows, asked) ?? countAt(rows, asked, await placesInTable(ask, rows, asked))
}
