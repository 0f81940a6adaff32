import type { SearchTypes } from "@medusajs/framework/types"
import { conditionsOf } from "./conditions"
import { countedFor } from "./facet-counts"
import type { FacetRequest } from "./kept-facets"
import type { KeptIndexes } from "./kept-indexes"
import { plainNarrowings } from "./narrowings"
import { readCursor, writeCursor } from "./page-cursor"
import { pageOf, type Sorting, VALUES } from "./page-of"
import { raw, type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import { IDENTIFIER, type TablePlan, tablePlan, type Weight } from "./table-plan"
import { textQuery } from "./text-query"

type Query = SearchTypes.ProviderSearchQuery
type Options = SearchTypes.SearchOptions

const SORTED_AS = { integer: "bigint", float: "numeric", keyword: "text" } as const

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

function sortingOf(
  plan: TablePlan,
  order: Record<string, "ASC" | "DESC"> | undefined,
  scored?: Sql,
): Sorting {
  const [first, ...others] = Object.entries(order ?? (scored ? { _score: "DESC" as const } : {}))
  if (others.length > 0) throw new Error(`${IDENTIFIER} sorts by one field`)
  if (!first) return { key: "id", expression: raw("id"), falling: false, type: "text" }
  const [path, direction] = first
  const falling = direction === "DESC"
  const key = `${path} ${direction}`
  if (path === "_score") {
    const score = scored ? sql`round((${scored})::numeric, 6)` : raw("0::numeric")
    return { key, expression: score, falling, type: "numeric" }
  }
  const found = plan.columns.get(path)
  const type = found && SORTED_AS[found.field.type as keyof typeof SORTED_AS]
  if (!found || !type) throw new Error(`${IDENTIFIER} cannot sort by ${path}`)
  return { key, expression: found.column, falling, type }
}

/** What comes after the page that a cursor ends. A row of two is compared as the index on both is sorted. */
function afterCursor({ key, expression, falling, type }: Sorting, cursor: string | undefined): Sql[] {
  if (!cursor) return []
  const { isValue, cast } = VALUES[type]
  const { value, id } = readCursor(cursor, key, isValue)
  return [sql`(${expression}, id) ${raw(falling ? "<" : ">")} (${value}${raw(cast)}, ${id})`]
}

/** Runs one query: a page of hits, and all that is counted. */
export async function hitsFor(query: Query, ask: Ask, kept: KeptIndexes): Promise<SearchTypes.SearchResult> {
  const { index, q, filters, pagination = {}, search_options: options = {} } = query
  const { skip = 0, take = 20, order, cursor } = pagination
  refuseUnsupported(options, skip)
  const plan = tablePlan(index)
  const day = dayOf(options)
  const typed =
    q === undefined
      ? undefined
      : await textQuery(plan, ask, {
          q,
          openEnded: options.match_strategy === "last",
          forgiving: options.typo_tolerance === true && index.settings.typo_tolerance?.enabled !== false,
          weights: weightsOf(plan, options),
        })
  const text = typed === undefined ? undefined : sql`${typed.matches}::tsquery`
  // Signs alone name nothing, so nothing is found by them.
  const asksInVain = q !== undefined && !text
  const conditions = [
    raw("not gone"),
    ...(asksInVain ? [raw("false")] : []),
    ...(text ? [sql`words @@ ${text}`] : []),
    ...conditionsOf(plan, filters, day),
  ]
  const sorting = sortingOf(plan, order, typed?.score)
  const after = afterCursor(sorting, cursor)
  const facets = (options.facets ?? []) as FacetRequest[]
  const isCounted = options.count !== "none" || facets.length > 0
  const narrowings = asksInVain ? undefined : plainNarrowings(filters)
  const counting = isCounted
    ? countedFor(ask, kept, { plan, narrowings, text, conditions, day, facets })
    : undefined
  // Only a list that is filtered waits for its count: it is read by ids where they are few.
  const few = filters && !text ? (await counting)?.few : undefined
  const found = few ? [sql`id in (select jsonb_array_elements_text(${JSON.stringify(few)}::jsonb))`] : []
  const isUsual = !text && !few && Object.keys(filters ?? {}).length <= 1
  const wanted = { index: index.name, plan, take, sorting, shown: query.attributes_to_retrieve }
  const [{ hits, last }, counted] = await Promise.all([
    pageOf(ask, { ...wanted, conditions: [...found, ...conditions, ...after], isUsual }),
    counting,
  ])
  return {
    hits,
    ...(counted?.facets && facets.length > 0 ? { facets: counted.facets } : {}),
    metadata: {
      skip,
      take,
      count: counted?.count ?? null,
      ...(last ? { next_cursor: writeCursor({ sorting: sorting.key, value: last.place, id: last.id }) } : {}),
      ...(q === undefined ? {} : { query: q }),
    },
    provider_metadata: { did_you_mean: typed?.didYouMean ?? null, is_partial: typed?.isPartial ?? false },
  }
}
