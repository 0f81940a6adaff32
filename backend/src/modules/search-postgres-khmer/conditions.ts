import type { SearchTypes } from "@medusajs/framework/types"
import { narrowingOf } from "./narrowings"
import { all, join, raw, type Sql, sql } from "./sql"
import { type Column, isDated, type TablePlan } from "./table-plan"

function unsupported(what: string): never {
  throw new Error(`search-postgres-khmer does not support ${what}`)
}

function columnIs({ path, column }: Column, filter: unknown): Sql {
  const { values, bounds } = narrowingOf(path, filter)
  const bounded = bounds.map(([sign, value]) => sql`${column} ${raw(sign)} ${value}`)
  if (!values) return all(bounded)
  if (values.length === 0) return raw("false")
  return all([
    sql`${column} in (${join(
      values.map((value) => sql`${value}`),
      ", ",
    )})`,
    ...bounded,
  ])
}

/** Objects of a dated list that hold on a day, each as `entry`. */
export const entriesOn = (column: Sql, day: string): Sql =>
  sql`(select entry from jsonb_array_elements(${column}) as entry
        where entry->>'valid_from' <= ${day}
          and (entry->>'valid_to' is null or entry->>'valid_to' >= ${day}))`

/** The column and the leaf that a dotted path into a dated list names. */
export function datedLeaf(plan: TablePlan, path: string): { column: Sql; leaf: string } | undefined {
  const [list = "", leaf, ...deeper] = path.split(".")
  const found = plan.columns.get(list)
  if (!found || !isDated(found.field) || deeper.length > 0 || !leaf || !found.field.fields?.[leaf])
    return undefined
  return { column: found.column, leaf }
}

function fieldIs(plan: TablePlan, path: string, filter: unknown, day: string): Sql {
  const dated = datedLeaf(plan, path)
  if (dated) {
    const { values, bounds } = narrowingOf(path, filter)
    if (!values || bounds.length > 0) unsupported(`bounds on ${path}`)
    if (values.length === 0) return raw("false")
    const wanted = join(
      values.map((value) => sql`${String(value)}`),
      ", ",
    )
    return sql`exists (select 1 from ${entriesOn(dated.column, day)} as held
                        where held.entry->>${dated.leaf} in (${wanted}))`
  }
  const column = plan.columns.get(path)
  if (column && column.field.type !== "object") return columnIs(column, filter)
  if (path === "id") return columnIs({ path, column: raw("id") } as Column, filter)
  return unsupported(`filters on ${path}`)
}

/** Compiles a tree of filters; all that stand beside each other must hold. */
export function conditionsOf(
  plan: TablePlan,
  filters: SearchTypes.SearchFilters | undefined,
  day: string,
): Sql[] {
  return Object.entries(filters ?? {}).flatMap(([path, filter]) => {
    if (filter === undefined) return []
    if (path === "$and" || path === "$or") {
      const branches = (filter as SearchTypes.SearchFilters[]).map((branch) =>
        all(conditionsOf(plan, branch, day)),
      )
      return [sql`(${join(branches, path === "$and" ? " and " : " or ")})`]
    }
    if (path === "$not") return [sql`not (${all(conditionsOf(plan, filter as never, day))})`]
    return [fieldIs(plan, path, filter, day)]
  })
}
