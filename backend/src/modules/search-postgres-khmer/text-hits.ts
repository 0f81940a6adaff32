import { type Page, pageFrom, type Row, refuseReplaced, serving, shownColumns, type Wanted } from "./page-of"
import { all, raw, type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import type { Attempt } from "./text-query"

type Asked = Wanted & {
  /** What else has to hold, as conditions on the table. */
  narrowed: readonly Sql[]
  /** Where the page goes on, as conditions on the id and on what it is sorted by, which is called place. */
  after: readonly Sql[]
  /** Whether all that has the words is listed, for facets. */
  isListed: boolean
}

export type TextHits = Page & {
  /** How many have the words and all else that was asked for. */
  count: number
  /** The ids of all that have the words, whatever else was asked for. */
  ids: string[]
  /** The attempt that found them. */
  matches: string
  isPartial: boolean
}

type Told = Row & { found: number; count: number; ids: string | null }

/** Ids come back as one text, which is read many times faster than a list. */
const BETWEEN = "\n"

/**
 * What has the words, in one statement: found by the index, scored, counted and listed once, and only what the page
 * shows is read whole.
 */
function statementOf(asked: Asked, matches: string): Sql {
  const { index, plan, take, sorting, narrowed, after, isListed } = asked
  const { expression, falling } = sorting
  const direction = raw(falling ? "desc" : "asc")
  const fits = all(narrowed)
  // What does not fit is listed and not shown, so its score is not worth the work.
  const place = narrowed.length > 0 ? sql`case when ${fits} then ${expression} end` : expression
  return sql`
    with found as materialized (
      select id, ${fits} as fits, ${place} as place
        from ${plan.table} where words @@ ${matches}::tsquery and not gone),
    counted as (
      select count(*)::int as found, (count(*) filter (where fits))::int as count,
             ${isListed ? sql`string_agg(id, ${BETWEEN})` : raw("null::text")} as ids from found),
    page as (
      select id, place from found where ${all([raw("fits"), ...after])}
       order by place ${direction}, id ${direction} limit ${take === 0 ? 0 : take + 1})
    select counted.found, counted.count, counted.ids, ${serving(index)} as active, shown.*
      from counted left join (
        select page.id, page.place::text as place, page.place as by ${shownColumns(asked, "own")}
          from page join ${plan.table} as own on own.id = page.id) as shown on true
     order by shown.by ${direction}, shown.id ${direction}`
}

/** The answer to the first attempt that finds anything, or to the last. */
export async function textHits(
  ask: Ask,
  asked: Asked,
  [attempt, ...fewer]: readonly Attempt[],
): Promise<TextHits> {
  if (!attempt) return { hits: [], last: undefined, count: 0, ids: [], matches: "", isPartial: false }
  const told = await ask<Told>(statementOf(asked, attempt.matches))
  const { found = 0, count = 0, ids, active } = told[0] ?? {}
  refuseReplaced(asked, active)
  if (found === 0) return textHits(ask, asked, fewer)
  const rows = told.filter(({ id }) => Boolean(id))
  return {
    ...pageFrom(asked, rows),
    count,
    ids: ids?.split(BETWEEN) ?? [],
    matches: attempt.matches,
    isPartial: attempt.isPartial,
  }
}
