import { conditionsOf } from "./conditions"
import { type Asked, type Counted, countedFor, countedKept } from "./facet-counts"
import { fewCandidates } from "./few-candidates"
import type { KeptRows } from "./kept-rows"
import { plainNarrowings } from "./narrowings"
import type { PageCursor } from "./page-cursor"
import { type List, pageOf } from "./page-of"
import type { Answer, Question, Sources } from "./question"
import { afterCursor, cursorIn, sortingOf } from "./sorting-of"
import { raw, type Sql, sql } from "./sql"

const amongIds = (ids: readonly string[]): Sql =>
  sql`id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`

/** The page that is wanted, of a list whose every filter is counted already: by ids where they are few. */
function narrowedTo(wanted: List, rows: KeptRows, counted: Counted, cursor: PageCursor | undefined): List {
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
  { ask, kept }: Sources,
  wanted: List,
  asked: Asked,
  cursor: PageCursor | undefined,
): Promise<Answer> {
  const rows = kept.of(asked.plan)
  const isNarrowed = (asked.narrowings?.length ?? 0) > 0
  const narrowed = (counted: Counted) => (isNarrowed ? narrowedTo(wanted, rows, counted, cursor) : wanted)
  const sight = rows.sight()
  const guessed = sight && countedKept(rows, asked)
  if (sight && guessed) {
    const page = await pageOf(ask, { ...narrowed(guessed), sight, isUsual: true })
    if (page.seen && rows.isStill(sight, page.seen)) return { ...page, ...guessed }
  }
  const counted = await countedFor(ask, kept, asked)
  return { ...(await pageOf(ask, narrowed(counted))), ...counted }
}

/** A page of a list that no words were typed for; what is asked in vain finds nothing. */
export async function listed(question: Question, isInVain: boolean, sources: Sources): Promise<Answer> {
  const { query, plan, day, facets, wanted } = question
  const { filters, pagination = {}, search_options: options } = query
  const conditions = [
    raw("not gone"),
    ...(isInVain ? [raw("false")] : []),
    ...conditionsOf(plan, filters, day),
  ]
  const sorting = sortingOf(plan, pagination.order)
  const cursor = cursorIn(sorting, question.cursor)
  const page = {
    ...wanted,
    sorting,
    conditions: [...conditions, ...afterCursor(sorting, cursor)],
    isUsual: Object.keys(filters ?? {}).length <= 1,
  }
  if (options?.count === "none" && facets.length === 0) return await pageOf(sources.ask, page)
  const narrowings = isInVain ? undefined : plainNarrowings(filters)
  const asked: Asked = { plan, narrowings, ids: undefined, conditions, day, facets }
  if (wanted.take > 0) return await pageAndCount(sources, page, asked, cursor)
  const { ask, kept, isSeen } = sources
  const counted = (isSeen && countedKept(kept.of(plan), asked)) || (await countedFor(ask, kept, asked))
  return { hits: [], last: undefined, ...counted }
}
