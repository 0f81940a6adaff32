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
}

/** What a cursor may hold of each type, and how it is compared: in the column's own type, or no index helps. */
export const VALUES = {
  text: { isValue: () => true, cast: "" },
  bigint: { isValue: (value: string) => /^-?\d{1,18}$/.test(value), cast: "::bigint" },
  numeric: { isValue: (value: string) => /^-?\d{1,18}(\.\d{1,12})?$/.test(value), cast: "::numeric" },
} as const

type Wanted = {
  /** The name that the index is asked for by, whichever table serves it. */
  index: string
  plan: TablePlan
  take: number
  sorting: Sorting
  conditions: readonly Sql[]
  /** Paths of what a hit shows. */
  shown: readonly string[]
  /** Asked so often and so much alike that its plan is kept. */
  isUsual: boolean
  /** What is kept of the table, to learn by the way whether it is still right. */
  sight?: Sight | undefined
}

type Row = { id: string; place: string; active: string | null; seen?: string } & Record<string, unknown>
type Page = {
  hits: { id: string; document: Record<string, unknown> }[]
  /** Where the page ends, if more come after it. */
  last: { id: string; place: string } | undefined
  /** What was seen of changes; nothing where nothing was found, or nobody asked. */
  seen?: Seen | undefined
}

/** The table that serves an index now. Another process may have replaced it since this one learned of it. */
const activeTable = (index: string): Sql => sql`
  (select v.physical_name
     from search_index i
     join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
    where i.name = ${index} and i.deleted_at is null and v.deleted_at is null)`

/** @throws MedusaError of type NOT_FOUND, upon which the Search Module learns which table serves now and asks there. */
function refuseReplaced({ plan }: Wanted, active: string | null | undefined): void {
  if (active != null && active !== plan.physicalName)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "This search index has been replaced")
}

/** One page of hits in their order. A hit's fields come out of columns of their own and are parsed by nobody. */
export async function pageOf(ask: Ask, wanted: Wanted): Promise<Page> {
  const { index, plan, take, sorting, conditions, isUsual, sight } = wanted
  if (take === 0) return { hits: [], last: undefined }
  const shown = wanted.shown.flatMap((path) => {
    const found = plan.shown.get(path)
    return found ? [{ path, column: found.column }] : []
  })
  const { expression, falling } = sorting
  const direction = raw(falling ? "desc" : "asc")
  const columns = shown.map(({ column }, at) => sql`${column} as ${raw(`s${at}`)}`)
  const rows = await ask<Row>(
    sql`select id, (${expression})::text as place, ${activeTable(index)} as active
               ${sight ? sql`, ${seenSince(sight)} as seen` : raw("")}
               ${columns.length > 0 ? sql`, ${join(columns, ", ")}` : raw("")}
          from ${plan.table} where ${all(conditions)}
         order by ${expression} ${direction}, id ${direction} limit ${raw(String(take + 1))}`,
    { settled: isUsual },
  )
  if (rows[0]) refuseReplaced(wanted, rows[0].active)
  else {
    const [none] = await ask<{ active: string | null }>(sql`select ${activeTable(index)} as active`)
    refuseReplaced(wanted, none?.active)
  }
  const page = rows.slice(0, take)
  return {
    hits: page.map((row) => ({
      id: row.id,
      document: Object.fromEntries(shown.map(({ path }, at) => [path, row[`s${at}`] ?? null])),
    })),
    last: rows.length > take ? page.at(-1) : undefined,
    seen: rows[0]?.seen === undefined ? undefined : readSeen(rows[0].seen),
  }
}
