import type { SearchTypes } from "@medusajs/framework/types"
import type { BitSet } from "./bit-set"
import { NumberColumn } from "./kept-column"
import type { KeptRows } from "./kept-rows"

export type FacetRequest = SearchTypes.SearchFacetRequest
type Facet = SearchTypes.SearchFacetResult

/** The most goods first; of as many, in the order of the alphabet. */
const byCount = (one: { value: string; count: number }, other: { value: string; count: number }) =>
  other.count - one.count || (one.value < other.value ? -1 : 1)

/** Whether what a facet asks for is kept. */
export function keepsFacet(rows: KeptRows, { field, type = "value" }: FacetRequest): boolean {
  const column = rows.column(field)
  if (!column) return false
  return column instanceof NumberColumn ? type === "stats" : type === "value"
}

/** One facet of the rows at some places. */
export function keptFacet(rows: KeptRows, request: FacetRequest, places: BitSet, day: string): Facet {
  const column = rows.column(request.field)
  if (column instanceof NumberColumn) {
    const count = places.count()
    return { type: "stats", count, ...(count > 0 ? column.extremes(places) : { min: 0, max: 0 }) }
  }
  const counted = [...(column?.counts(places, day) ?? [])]
    .map(([value, count]) => ({ value, count }))
    .sort(byCount)
  return { type: "value", values: counted.slice(0, "limit" in request ? request.limit : undefined) }
}
