import { MedusaError } from "@medusajs/framework/utils"
import { readSeen, type Seen, type Sight, seenSince } from "./sight"
import { all, join, raw, type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import type { TablePlan } from "./table-plan"

/** What decides the order of hits: an expression, and whether it falls. */
export type Sorting = {
  key: string
  path: string
  expression: Sql
  falling: boolean
  /** The type of its values, as text has none. */
  type: keyof typeof VALUES
  /** By how well each is what was meant, and not by a column. */
  isScored?: boolean
}

/** What a cursor may hold of each type, and how it is compared: in the column's own type, or no index helps. */
export const VALUES = {
  text: { isValue: () => true, cast: "" },
  bigint: { isValue: (value: string) => /^-?\d{1,18}$/.test(value), cast: "::bigint" },
  numeric: { isValue: (value: string) => /^-?\d{1,18}(\.\d{1,12})?$/.test(value), cast: "::numeric" },
} as const

export type Wanted = {
  /** The name that the index is asked for by, whichever table serves it. */
  index: string
  plan: TablePlan
  take: number
  sorting: Sorting
  /** Paths of what a hit shows. */
  shown: readonly string[]
}
export type List = Wanted & {
  conditions: readonly Sql[]
  /** Asked so often and so much alike that its plan is kept. */
  isUsual: boolean
  /** What is kept of the table, to learn by the way whether it is still right. */
  sight?: Sight | undefined
}

export type Row = { id: string; place: string; active: string | null; seen?: string } & Record<
  string,
  unknown
>
export type Page = {
  hits: { id: string; document: Record<string, unknown> }[]
  /** Where the page ends, if more come after it. */
  last: { id: string; place: string } | undefined
  /** What was seen of changes; nothing where nothing was found, or nobody asked. */
  seen?: Seen | undefined
}

/** The table that serves an index now. Another process may have replaced it since this one learned of it. */
export const serving = (index: string): Sql => sql`
  (select v.physical_name
     from search_index i
     join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
    where i.name = ${index} and i.deleted_at is null and v.deleted_at is null)`

/** @throws MedusaError of type NOT_FOUND, upon which the Search Module learns which table serves now and asks there. */
export function refuseReplaced({ plan }: Wanted, active: string | null | undefined): void {
  if (active != null && active !== plan.physicalName)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This search index has been replaced")
}

const shownIn = ({ plan, shown }: Wanted) =>
  shown.flatMap((path, at) => {
    const found = plan.shown.get(path)
    return found ? [{ path, column: found.column, as: `s${at}` }] : []
  })

/** What a hit shows, as columns of the table that goes by a name here, each after a comma. */
export function shownColumns(wanted: Wanted, table: string): Sql {
  const columns = shownIn(wanted).map(({ column, as }) => raw(`, ${table}.${column.text} as ${as}`))
  return join(columns, "")
}

/** A page out of its rows and one more. A hit's fields come out of columns of their own and are parsed by nobody. */
export function pageFrom(wanted: Wanted, rows: readonly Row[]): Page {
  const shown = shownIn(wanted)
  const page = rows.slice(0, wanted.take)
  return {
    hits: page.map((row) => ({
      id: row.id,
      document: Object.fromEntries(shown.map(({ path, as }) => [path, row[as] ?? null])),
    })),
    last: rows.length > wanted.take ? page.at(-1) : undefined,
  }
}

/** One page of a list in its order. */
export async function pageOf(ask: Ask, wanted: List): Promise<Page> {
  const { index, plan, take, sorting, conditions, isUsual, sight } = wanted
  if (take === 0) return { hits: [], last: undefined }
  const { expression, falling } = sorting
  const direction = raw(falling ? "desc" : "asc")
  const rows = await ask<Row>(
    sql`select id, (${expression})::text as place, ${serving(index)} as active
               ${sight ? sql`, ${seenSince(sight)} as seen` : raw("")}
               ${shownColumns(wanted, "own")}
          from ${plan.table} as own where ${all(conditions)}
         order by ${expression} ${direction}, id ${direction} limit ${raw(String(take + 1))}`,
    { settled: isUsual },
  )
  if (rows[0]) refuseReplaced(wanted, rows[0].active)
  else {
    const [none] = await ask<{ active: string | null }>(sql`select ${serving(index)} as active`)
    refuseReplaced(wanted, none?.active)
  }
  return {
    ...pageFrom(wanted, rows),
    seen: rows[0]?.seen === undefined ? undefined : readSeen(rows[0].seen),
  }
}
