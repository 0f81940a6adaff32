import { conditionsOf } from "./conditions"
import { countedFor } from "./facet-counts"
import { plainNarrowings } from "./narrowings"
import type { Answer, Question, Sources } from "./question"
import { afterCursor, cursorIn, sortingOf } from "./sorting-of"
import { raw, sql } from "./sql"
import { textHits } from "./text-hits"
import type { TextQuery } from "./text-query"

/** A page of what has the words that were typed, and what is counted of it. */
export async function lookedFor(
  question: Question,
  typed: TextQuery,
  { ask, kept, learned }: Sources,
): Promise<Answer> {
  const { query, plan, day, cursor, facets, wanted } = question
  const { filters, pagination = {} } = query
  const narrowed = conditionsOf(plan, filters, day)
  const sorting = sortingOf(plan, pagination.order, typed.score)
  const after = afterCursor({ ...sorting, expression: raw("place") }, cursorIn(sorting, cursor))
  const isListed = facets.length > 0
  const look = () => textHits(ask, { ...wanted, typed, sorting, narrowed, after, isListed })
  if (!isListed) return await look()
  // Whatever filters a facet leaves out, the same goods have the words: whoever shows them lists them for all.
  const key = ["has", plan.physicalName, typed.attempts]
  const looking = wanted.take === 0 ? learned.once(key, look) : learned.note(key, look())
  const [{ ids, matches, ...page }] = await Promise.all([looking, kept.upToDate(plan)])
  const conditions = [raw("not gone"), sql`words @@ ${matches}::tsquery`, ...narrowed]
  const narrowings = plainNarrowings(filters)
  return { ...page, ...(await countedFor(ask, kept, { plan, narrowings, ids, conditions, day, facets })) }
}
