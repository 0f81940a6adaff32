import type { Sql } from "../audit/act"

const AT_A_TIME = 500

/** Columns of each table with the type that JSON is read as. */
const TABLES = {
  listing_import_row: "id text, import_id text, number int, cells jsonb",
  listing_import_item: `id text, import_id text, position int, reference text, rows jsonb, state text, problems jsonb,
    given jsonb, is_new boolean, base_digest text, listing_id text`,
} as const

/** Inserts many rows in few statements, none of them so large that it holds up what else the database does. */
export async function insertInParts(
  sql: Sql,
  table: keyof typeof TABLES,
  rows: readonly object[],
): Promise<void> {
  const typed = TABLES[table]
  const names = typed
    .split(",")
    .map((column) => column.trim().split(" ")[0])
    .join(", ")
  for (let from = 0; from < rows.length; from += AT_A_TIME)
    await sql.raw(
      `insert into ${table} (${names})
       select ${names} from jsonb_to_recordset(cast(:rows as jsonb)) as given(${typed})`,
      { rows: JSON.stringify(rows.slice(from, from + AT_A_TIME)) },
    )
}
