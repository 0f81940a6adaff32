import type { SearchTypes } from "@medusajs/framework/types"
import type { Counted } from "./facet-counts"
import type { FacetRequest } from "./kept-facets"
import type { KeptIndexes } from "./kept-indexes"
import type { Learned } from "./learned"
import type { Page, Wanted } from "./page-of"
import type { Ask } from "./statements"
import type { TablePlan } from "./table-plan"

/** A query of the Search Module as this provider answers it. */
export type Question = {
  query: SearchTypes.ProviderSearchQuery
  plan: TablePlan
  /** The calendar day that dated lists are asked for. */
  day: string
  cursor: string | undefined
  facets: readonly FacetRequest[]
  wanted: Omit<Wanted, "sorting">
}

/** Where answers come from. */
export type Sources = {
  ask: Ask
  kept: KeptIndexes
  learned: Learned
  /** The rows that are kept were seen to be right since the question was asked. */
  isSeen?: boolean
}

export type Answer = Page & { count?: number; facets?: Counted["facets"]; isPartial?: boolean }
