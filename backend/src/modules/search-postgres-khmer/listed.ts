import { conditionsOf } from "./conditions"
import { countedFor } from "./facet-counts"
import { plainNarrowings } from "./narrowings"
import { pageOf } from "./page-of"
import type { Answer, Question, Sources } from "./question"
import { afterCursor, sortingOf } from "./sorting-of"
import { raw, sql } from "./sql"

/** A page of a list that no words were typed for; what is asked in vain finds nothing. */
export async function listed(question: Question, isInVain: boolean, { ask, kept }: Sources): Promise<Answer> {
  const { query, plan, day, cursor, facets, wanted } = question
  const { filters, pagination = {}, search_options: options } = query
  const conditions = [
    raw("not gone"),
    ...(isInVain ? [raw("false")] : []),
    ...conditionsOf(plan, filters, day),
  ]
  const sorting = sortingOf(plan, pagination.order)
  const after = afterCursor(sorting, cursor)
  const narrowings = isInVain ? undefined : plainNarrowings(filters)
  const isCounted = options?.count !== "none" || facets.length > 0
  const counting = isCounted
    ? countedFor(ask, kept, { plan, narrowings, ids: undefined, conditions, day, facets })
    : undefined
  // Only a list that is filtered waits for its count: it is read by ids where they are few.
  const few = filters ? (await counting)?.few : undefined
  const found = few ? [sql`id in (select jsonb_array_elements_text(${JSON.stringify(few)}::jsonb))`] : []
  const isUsual = !few && Object.keys(filters ?? {}).length <= 1
  const [page, counted] = await Promise.all([
    pageOf(ask, { ...wanted, sorting, conditions: [...found, ...conditions, ...after], isUsual }),
    counting,
  ])
  return { ...page, ...counted }
}
