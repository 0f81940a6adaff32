import type { SearchTypes } from "@medusajs/framework/types"
import type { FacetRequest } from "./kept-facets"
import { listed } from "./listed"
import { lookedFor } from "./looked-for"
import { writeCursor } from "./page-cursor"
import type { Sources } from "./question"
import { sortingOf } from "./sorting-of"
import { IDENTIFIER, type TablePlan, tablePlan, type Weight } from "./table-plan"
import { textQuery } from "./text-query"

type Query = SearchTypes.ProviderSearchQuery
type Options = SearchTypes.SearchOptions

const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Phnom_Penh" })

/** The calendar day in Cambodia, where certificates end. */
const today = () => calendar.format(new Date())

function dayOf({ provider_options }: Options): string {
  const day = provider_options?.[IDENTIFIER]?.day
  return typeof day === "string" ? day : today()
}

function refuseUnsupported(options: Options, skip: number): void {
  const { highlight, vector, distinct, min_score, locales, match_strategy } = options
  if (highlight || vector || distinct || min_score !== undefined || locales || match_strategy === "any")
    throw new Error(`${IDENTIFIER} does not support an option of this search`)
  if (skip > 0) throw new Error(`${IDENTIFIER} pages by cursor and does not skip`)
}

function weightsOf(plan: TablePlan, { attributes_to_search_on: paths }: Options): Weight[] | undefined {
  if (!paths) return undefined
  const within = plan.searchable.filter(({ path }) => paths.includes(path)).map(({ weight }) => weight)
  if (plan.searchable.some(({ path, weight }) => within.includes(weight) && !paths.includes(path)))
    throw new Error(`${IDENTIFIER} searches in fields of one weight together`)
  return [...new Set(within)]
}

/** Runs one query: a page of hits, and all that is counted. */
export async function hitsFor(query: Query, sources: Sources): Promise<SearchTypes.SearchResult> {
  const { index, q, pagination = {}, search_options: options = {} } = query
  const { skip = 0, take = 20, order, cursor } = pagination
  refuseUnsupported(options, skip)
  const plan = tablePlan(index)
  const asked = {
    openEnded: options.match_strategy === "last",
    forgiving: options.typo_tolerance === true && index.settings.typo_tolerance?.enabled !== false,
    weights: weightsOf(plan, options),
  }
  const typed =
    q === undefined
      ? undefined
      : await sources.learned.once(["means", plan.physicalName, q, asked], () =>
          textQuery(plan, sources.ask, { q, ...asked }),
        )
  const facets = (options.facets ?? []) as FacetRequest[]
  const wanted = { index: index.name, plan, take, shown: query.attributes_to_retrieve }
  const question = { query, plan, day: dayOf(options), cursor, facets, wanted }
  // Signs alone name nothing, so nothing is found by them.
  const isInVain = q !== undefined && !typed
  const { hits, last, count, ...answer } = typed
    ? await lookedFor(question, typed, sources)
    : await listed(question, isInVain, sources)
  const { key } = sortingOf(plan, order, typed?.score)
  return {
    hits,
    ...(answer.facets && facets.length > 0 ? { facets: answer.facets } : {}),
    metadata: {
      skip,
      take,
      count: count ?? null,
      ...(last ? { next_cursor: writeCursor({ sorting: key, value: last.place, id: last.id }) } : {}),
      ...(q === undefined ? {} : { query: q }),
    },
    provider_metadata: {
      did_you_mean: typed?.didYouMean ?? null,
      is_partial: answer.isPartial ?? false,
    },
  }
}
