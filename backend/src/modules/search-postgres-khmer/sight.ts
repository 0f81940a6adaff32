import { type Sql, sql } from "./sql"
import type { TablePlan } from "./table-plan"

/** What a statement says of the table besides what it is asked for. */
export type Seen = { changed: boolean; snapshot: string; file: string }

/** The table as it was when it was last looked at, and the columns by which a statement says what is new since. */
export type Sight = { snapshot: string; file: string; columns: Sql }

/** Rows that a snapshot did not see. */
export const unseenSince = (snapshot: string): Sql =>
  sql`written >= pg_snapshot_xmin(${snapshot}::pg_snapshot)
      and not pg_visible_in_snapshot(written, ${snapshot}::pg_snapshot)`

/** The snapshot of a statement, and the file that it found the table in. */
export const snapshotOf = ({ table }: TablePlan): Sql =>
  sql`pg_current_snapshot()::text as snapshot, pg_relation_filenode(${table.text}::regclass)::text as file`

export function sightOf(plan: TablePlan, { snapshot, file }: Omit<Sight, "columns">): Sight {
  const columns = sql`exists (select 1 from ${plan.table} where ${unseenSince(snapshot)}) as changed,
                      ${snapshotOf(plan)}`
  return { snapshot, file, columns }
}
