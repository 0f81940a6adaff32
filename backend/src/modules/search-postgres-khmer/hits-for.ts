import type { SearchTypes } from "@medusajs/framework/types"
import { conditionsOf } from "./conditions"
import { countStatement, type FacetRequest, type FacetRow, facetOf } from "./facet-counts"
import { readCursor, writeCursor } from "./page-cursor"
import { type Ask, all, raw, type Sql, sql } from "./sql"
import { IDENTIFIER, type TablePlan, tablePlan, type Weight } from "./table-plan"
import { textQuery } from "./text-query"

type Query = SearchTypes.ProviderSearchQuery
type Options = SearchTypes.SearchOptions
type HitRow = { id: string; document: Record<string, unknown>; place: string }

/** What decides the order of hits: an expression, and whether it falls. */
type Sorting = { key: string; expression: Sql; falling: boolean; isValue: (value: string) => boolean }

const isNumber = (value: string) => /^-?\d{1,18}(\.\d{1,12})?$/.test(value)
const isInteger = (value: string) => /^-?\d{1,18}$/.test(value)
const isText = () => true
const IS_VALUE = { integer: isInteger, float: isNumber, keyword: isText } as const

/** The calendar day in Cambodia, where certificates end. */
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Phnom_Penh" }).format(new Date())

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
  if (!first) return { key: "id", expression: raw("id"), falling: false, isValue: isText }
  const [path, direction] = first
  const falling = direction === "DESC"
  const key = `${path} ${direction}`
  if (path === "_score") {
    const score = scored ? sql`round((${scored})::numeric, 6)` : raw("0::numeric")
    return { key, expression: score, falling, isValue: isNumber }
  }
  const found = plan.columns.get(path)
  const isValue = found && IS_VALUE[found.field.type as keyof typeof IS_VALUE]
  if (!found || !isValue) throw new Error(`${IDENTIFIER} cannot sort by ${path}`)
  return { key, expression: found.column, falling, isValue }
}

/** What comes after the page that a cursor ends. A row of two is compared as the index on both is sorted. */
function afterCursor({ key, expression, falling, isValue }: Sorting, cursor: string | undefined): Sql[] {
  if (!cursor) return []
  const { value, id } = readCursor(cursor, key, isValue)
  const bound = isValue === isText ? sql`${value}` : sql`${value}::numeric`
  return [sql`(${expression}, id) ${raw(falling ? "<" : ">")} (${bound}, ${id})`]
}

function projected(document: Record<string, unknown>, paths: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(paths.filter((path) => path in document).map((path) => [path, document[path]]))
}

/** Runs one query: a statement for the hits and one for all that is counted. */
export async function hitsFor(query: Query, ask: Ask): Promise<SearchTypes.SearchResult> {
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
  const { expression, falling } = sorting
  const direction = raw(falling ? "desc" : "asc")
  const requests = (options.facets ?? []) as FacetRequest[]
  const isCounted = options.count !== "none" || requests.length > 0
  const [rows, counts] = await Promise.all([
    take === 0
      ? []
      : ask<HitRow>(sql`
          select id, document, (${expression})::text as place from ${plan.table}
           where ${all([...conditions, ...afterCursor(sorting, cursor)])}
           order by ${expression} ${direction}, id ${direction} limit ${take + 1}`),
    isCounted ? ask<FacetRow>(countStatement(plan, all(conditions), requests, day)) : [],
  ])
  const shown = rows.slice(0, take)
  const last = rows.length > take ? shown.at(-1) : undefined
  return {
    hits: shown.map((row) => ({
      id: row.id,
      document: projected(row.document, query.attributes_to_retrieve),
    })),
    ...(requests.length > 0
      ? { facets: Object.fromEntries(requests.map((request) => [request.field, facetOf(request, counts)])) }
      : {}),
    metadata: {
      skip,
      take,
      count: isCounted ? (counts.find(({ field }) => field === null)?.count ?? 0) : null,
      ...(last ? { next_cursor: writeCursor({ sorting: sorting.key, value: last.place, id: last.id }) } : {}),
      ...(q === undefined ? {} : { query: q }),
    },
    provider_metadata: { did_you_mean: typed?.didYouMean ?? null, is_partial: typed?.isPartial ?? false },
  }
}
