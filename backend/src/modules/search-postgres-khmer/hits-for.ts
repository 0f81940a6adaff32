import type { SearchTypes } from "@medusajs/framework/types"
import { conditionsOf } from "./conditions"
import { type Asked, type Counted, countedFor, countedKept } from "./facet-counts"
import { fewCandidates } from "./few-candidates"
import type { FacetRequest } from "./kept-facets"
import type { KeptIndexes } from "./kept-indexes"
import type { KeptRows } from "./kept-rows"
import { plainNarrowings } from "./narrowings"
import { type PageCursor, readCursor, writeCursor } from "./page-cursor"
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
  if (!first) return { key: "id", path: "id", expression: raw("id"), falling: false, type: "text" }
  const [path, direction] = first
  const falling = direction === "DESC"
  const key = `${path} ${direction}`
  if (path === "_score") {
    const score = scored ? sql`round((${scored})::numeric, 6)` : raw("0::numeric")
    return { key, path, expression: score, falling, type: "numeric" }
  }
  const found = plan.columns.get(path)
  const type = found && SORTED_AS[found.field.type as keyof typeof SORTED_AS]
  if (!found || !type) throw new Error(`${IDENTIFIER} cannot sort by ${path}`)
  return { key, path, expression: found.column, falling, type }
}

/** What comes after the page that a cursor ends. A row of two is compared as the index on both is sorted. */
function afterCursor({ expression, falling, type }: Sorting, cursor: PageCursor | undefined): Sql[] {
  if (!cursor) return []
  const { value, id } = cursor
  return [sql`(${expression}, id) ${raw(falling ? "<" : ">")} (${value}${raw(VALUES[type].cast)}, ${id})`]
}

type Wanted = Parameters<typeof pageOf>[1]
type Found = Awaited<ReturnType<typeof pageOf>> & { counted?: Counted | undefined }

const amongIds = (ids: readonly string[]): Sql =>
  sql`id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`

/** The page that is wanted, of a list whose every filter is counted already: by ids where they are few. */
function narrowedTo(
  wanted: Wanted,
  rows: KeptRows,
  counted: Counted,
  cursor: PageCursor | undefined,
): Wanted {
  const { take, sorting, conditions } = wanted
  const { path, falling } = sorting
  const few =
    counted.places && fewCandidates(rows, counted.places, { take, path, falling, after: cursor?.value })
  return few ? { ...wanted, conditions: [amongIds(few), ...conditions] } : wanted
}

/**
 * A page and its count by one statement: both are worked out from the rows that are kept, and the statement says
 * whether these are as the table is. Where they were not, it is done once more with those that are.
 */
async function pageAndCount(
  { ask, kept }: Reading,
  wanted: Wanted,
  asked: Asked,
  cursor: PageCursor | undefined,
): Promise<Found> {
  const rows = kept.of(asked.plan)
  const isNarrowed = (asked.narrowings?.length ?? 0) > 0
  const narrowed = (counted: Counted) => (isNarrowed ? narrowedTo(wanted, rows, counted, cursor) : wanted)
  const sight = rows.sight()
  const guessed = sight && countedKept(rows, asked)
  if (sight && guessed) {
    const page = await pageOf(ask, { ...narrowed(guessed), sight, isUsual: true })
    if (page.seen && rows.isStill(sight, page.seen)) return { ...page, counted: guessed }
  }
  const counted = await countedFor(ask, kept, asked)
  return { ...(await pageOf(ask, narrowed(counted))), counted }
}

/** What a question is read by. */
type Reading = {
  ask: Ask
  kept: KeptIndexes
  /** The rows that are kept were seen to be right since the question was asked. */
  isSeen?: boolean
}

async function found(
  reading: Reading,
  wanted: Wanted,
  asked: Asked | undefined,
  cursor: PageCursor | undefined,
): Promise<Found> {
  const { ask, kept, isSeen } = reading
  if (!asked) return await pageOf(ask, wanted)
  const known = isSeen && wanted.take === 0 ? countedKept(kept.of(asked.plan), asked) : undefined
  if (known) return { hits: [], last: undefined, counted: known }
  if (!asked.text && wanted.take > 0) return await pageAndCount(reading, wanted, asked, cursor)
  const [page, counted] = await Promise.all([pageOf(ask, wanted), countedFor(ask, kept, asked)])
  return { ...page, counted }
}

/** Runs one query: a page of hits, and all that is counted. */
export async function hitsFor(query: Query, reading: Reading): Promise<SearchTypes.SearchResult> {
  const { ask } = reading
  const { index, q, filters, pagination = {}, search_options: options = {} } = query
  const { skip = 0, take = 20, order, cursor: written } = pagination
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
  const cursor = written ? readCursor(written, sorting.key, VALUES[sorting.type].isValue) : undefined
  const facets = (options.facets ?? []) as FacetRequest[]
  const isCounted = options.count !== "none" || facets.length > 0
  const narrowings = asksInVain ? undefined : plainNarrowings(filters)
  const wanted = {
    ...{ index: index.name, plan, take, sorting, shown: query.attributes_to_retrieve },
    conditions: [...conditions, ...afterCursor(sorting, cursor)],
    isUsual: !text && Object.keys(filters ?? {}).length <= 1,
  }
  const asked = isCounted ? { plan, narrowings, text, conditions, day, facets } : undefined
  const { hits, last, counted } = await found(reading, wanted, asked, cursor)
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
