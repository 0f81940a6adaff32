import { type Sql, sql } from "./sql"
import type { TablePlan } from "./table-plan"

/** What a statement says of the table besides what it is asked for. */
export type Seen = { changed: boolean; snapshot: string; file: string }

/** The table as it was when it was last looked at. */
export type Sight = { plan: TablePlan; snapshot: string; file: string }

/** Rows that a snapshot did not see. */
export const unseenSince = (snapshot: string): Sql =>
  sql`written >= pg_snapshot_xmin(${snapshot}::pg_snapshot)
      and not pg_visible_in_snapshot(written, ${snapshot}::pg_snapshot)`

const fileOf = ({ table }: TablePlan): Sql => sql`pg_relation_filenode(${table.text}::regclass)::text`

/** The snapshot of a statement, and the file that it found the table in. */
export const snapshotOf = (plan: TablePlan): Sql =>
  sql`pg_current_snapshot()::text as snapshot, ${fileOf(plan)} as file`

/**
 * The same and whether anything changed since a sight, as one value that is worked out once for all rows. The order
 * makes every plan read the index: one that knows no values expects to meet a changed row at once, wherever it begins.
 */
export const seenSince = ({ plan, snapshot }: Sight): Sql =>
  sql`(select concat_ws(' ', (select true from ${plan.table} where ${unseenSince(snapshot)}
                               order by written limit 1) is not null,
                        pg_current_snapshot(), ${fileOf(plan)}))`

export function readSeen(written: string): Seen {
  const [changed, snapshot = "", file = ""] = written.split(" ")
  return { changed: changed !== "f", snapshot, file }
}
