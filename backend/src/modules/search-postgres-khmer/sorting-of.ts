import { type PageCursor, readCursor } from "./page-cursor"
import { type Sorting, VALUES } from "./page-of"
import { raw, type Sql, sql } from "./sql"
import { IDENTIFIER, type TablePlan } from "./table-plan"

const SORTED_AS = { integer: "bigint", float: "numeric", keyword: "text" } as const

export function sortingOf(
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
    // In whole millionths: what a cursor holds is compared exactly, and faster than decimals.
    const score = scored ? sql`round((${scored}) * 1e6)::bigint` : raw("0::bigint")
    return { key, path, expression: score, falling, type: "bigint", isScored: scored !== undefined }
  }
  const found = plan.columns.get(path)
  const type = found && SORTED_AS[found.field.type as keyof typeof SORTED_AS]
  if (!found || !type) throw new Error(`${IDENTIFIER} cannot sort by ${path}`)
  return { key, path, expression: found.column, falling, type }
}

/** Where the page before ended, in this sorting. */
export const cursorIn = ({ key, type }: Sorting, written: string | undefined): PageCursor | undefined =>
  written ? readCursor(written, key, VALUES[type].isValue) : undefined

/** What comes after the page that a cursor ends. A row of two is compared as the index on both is sorted. */
export function afterCursor({ expression, falling, type }: Sorting, cursor: PageCursor | undefined): Sql[] {
  if (!cursor) return []
  const { value, id } = cursor
  return [sql`(${expression}, id) ${raw(falling ? "<" : ">")} (${value}${raw(VALUES[type].cast)}, ${id})`]
}
