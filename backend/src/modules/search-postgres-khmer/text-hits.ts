import { type Page, pageFrom, type Row, refuseReplaced, serving, shownColumns, type Wanted } from "./page-of"
import { all, raw, type Sql, sql } from "./sql"
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
 * So many are scored, which costs most: of more that have the words, the most popular of those that have one in their
 * heaviest texts, then the most popular of the others. Whatever is not scored comes after them.
 */
const SCORED = 500

/** What was found with what it is sorted by, as tables by name of which the last is `placed`. */
function placed({ plan, sorting, typed, narrowed, after }: Asked, matches: string): Sql {
  if (!sorting.isScored) return raw("placed as (select id, place from found where fits)")
  const popularity = plan.popularity?.column
  const likeliest = raw(popularity ? "place desc, id" : "id")
  // A sum has no index, whose order would have every row's words read on the way to a few.
  const place = popularity ? sql`${popularity} + 0` : raw("0")
  const likely = sql`
    heavy as materialized (
      select id, ${place} as place from ${plan.table}
       where words @@ ${`(${matches}) & ${typed.heaviest}`}::tsquery and not gone and ${all(narrowed)}
         and (select count(*) from found) > ${raw(String(SCORED))}
       order by ${likeliest} limit ${raw(String(SCORED))}),
    likely as materialized (
      select id from heavy union all (
        select id from found where fits and not exists (select from heavy where heavy.id = found.id)
         order by ${likeliest} limit ${raw(String(SCORED))} - (select count(*) from heavy)))`
  const scored = sql`select own.id, ${sorting.expression} as place from likely join ${plan.table} as own on own.id = likely.id`
  // The first page is full of the likeliest.
  const others = sql`
    union all select id, 0 from found
     where fits and not exists (select from likely where likely.id = found.id)`
  return sql`${likely}, placed as (${scored} ${after.length > 0 ? others : raw("")})`
}

/**
 * What has the words, in one statement: found by the index, counted and listed once, and only what the page shows is
 * read whole.
 */
function statementOf(asked: Asked, matches: string): Sql {
  const { index, plan, take, sorting, narrowed, after, isListed } = asked
  const direction = raw(sorting.falling ? "desc" : "asc")
  const place = sorting.isScored ? (plan.popularity?.column ?? raw("0")) : sorting.expression
  return sql`
    with found as materialized (
      select id, ${all(narrowed)} as fits, ${place} as place
        from ${plan.table} where words @@ ${matches}::tsquery and not gone),
    counted as (
      select count(*)::int as found, (count(*) filter (where fits))::int as count,
             ${isListed ? sql`string_agg(id, ${BETWEEN})` : raw("null::text")} as ids from found),
    ${placed(asked, matches)},
    page as (
      select id, place from placed where ${all(after)}
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
