import type { SearchTypes } from "@medusajs/framework/types"
import { datedLeaf, entriesOn } from "./conditions"
import { join, raw, type Sql, sql } from "./sql"
import type { TablePlan } from "./table-plan"

export type FacetRequest = SearchTypes.SearchFacetRequest
export type FacetRow = {
  field: string | null
  value: string | null
  count: number
  min: string | null
  max: string | null
}

function countsOf(plan: TablePlan, request: FacetRequest, day: string): Sql {
  const { field } = request
  const dated = datedLeaf(plan, field)
  const column = plan.columns.get(field)?.column
  if (request.type === "stats" && column && !dated)
    return sql`select ${field}::text, null, count(*)::int, min(${column})::text, max(${column})::text from matched`
  if ((request.type ?? "value") !== "value" || request.type === "range" || (!dated && !column))
    throw new Error(`search-postgres-khmer cannot count ${field}`)
  if (!dated)
    return sql`select ${field}::text, ${column}::text, count(*)::int, null, null from matched group by ${column}`
  return sql`select ${field}::text, held.value, count(*)::int, null, null
               from matched, lateral (select distinct entry->>${dated.leaf} as value
                                        from ${entriesOn(dated.column, day)} as entries) as held
              where held.value is not null group by held.value`
}

/** One statement that counts the documents of some conditions, whole and for each facet. */
export function countStatement(
  plan: TablePlan,
  conditions: Sql,
  requests: readonly FacetRequest[],
  day: string,
): Sql {
  const columns = new Set(
    requests.flatMap(({ field }) => datedLeaf(plan, field)?.column ?? plan.columns.get(field)?.column ?? []),
  )
  const kept = join([raw("id"), ...columns], ", ")
  const counts = requests.map((request) => countsOf(plan, request, day))
  return sql`
    with matched as materialized (select ${kept} from ${plan.table} where ${conditions})
    ${join(
      [
        sql`select null::text as field, null::text as value, count(*)::int as count,
                   null::text as min, null::text as max from matched`,
        ...counts,
      ],
      " union all ",
    )}`
}

/** The answer to one request, out of the rows of the statement. */
export function facetOf(request: FacetRequest, rows: readonly FacetRow[]): SearchTypes.SearchFacetResult {
  const own = rows.filter(({ field }) => field === request.field)
  if (request.type === "stats") {
    const [row] = own
    return {
      type: "stats",
      min: Number(row?.min ?? 0),
      max: Number(row?.max ?? 0),
      count: row?.min == null ? 0 : row.count,
    }
  }
  const limit = "limit" in request ? request.limit : undefined
  const values = own
    .flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
  return { type: "value", values: values.slice(0, limit) }
}
