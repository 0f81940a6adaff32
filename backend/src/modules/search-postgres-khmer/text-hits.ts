import { type Page, pageFrom, type Row, refuseReplaced, serving, shownColumns, type Wanted } from "./page-of"
import { all, join, raw, type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import type { Attempt, TextQuery } from "./text-query"

type Asked = Wanted & {
  typed: TextQuery
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
 * So many are scored, which costs most: of more that have the words, those that have one in their heaviest texts, and
 * of these the most popular. The others come after them.
 */
const SCORED = 1000

/** The places of what was found: what it is sorted by. */
function placesOf({ plan, sorting, typed, after }: Asked): { carried: Sql[]; places: Sql } {
  if (!sorting.isScored)
    return {
      carried: [sql`${sorting.expression} as place`],
      places: raw("select id, place from found where fits"),
    }
  const popularity = plan.popularity?.column
  const likeliest = join([raw("is_heavy desc"), ...(popularity ? [sql`${popularity} desc`] : []), raw("id")], ", ")
  const part = (which: string) =>
    sql`(select * from found where fits order by ${likeliest} ${raw(`${which} ${SCORED}`)}) as likely`
  const scored = sql`select id, ${sorting.expression} as place from ${part("limit")}`
  return {
    carried: [
      raw("names"),
      ...(popularity ? [popularity] : []),
      sql`names @@ ${typed.heavy}::tsquery as is_heavy`,
    ],
    // The first page is full of the likeliest.
    places: after.length > 0 ? sql`${scored} union all select id, 0 from ${part("offset")}` : scored,
  }
}

/**
 * What has the words, in one statement: found by the index, counted, listed and scored once, and only what the page
 * shows is read whole.
 */
function statementOf(asked: Asked, matches: string): Sql {
  const { index, plan, take, sorting, narrowed, after, isListed } = asked
  const direction = raw(sorting.falling ? "desc" : "asc")
  const { carried, places } = placesOf(asked)
  return sql`
    with found as materialized (
      select id, ${all(narrowed)} as fits, ${join(carried, ", ")}
        from ${plan.table} where words @@ ${matches}::tsquery and not gone),
    counted as (
      select count(*)::int as found, (count(*) filter (where fits))::int as count,
             ${isListed ? sql`string_agg(id, ${BETWEEN})` : raw("null::text")} as ids from found),
    page as (
      select * from (${places}) as placed where ${all(after)}
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
  [attempt, ...fewer]: readonly Attempt[] = asked.typed.attempts,
): Promise<TextHits> {
  if (!attempt) return { hits: [], last: undefined, count: 0, ids: [], matches: "", isPartial: false }
  const told = await ask<Told>(statementOf(asked, attempt.matches), { byIndex: true })
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
