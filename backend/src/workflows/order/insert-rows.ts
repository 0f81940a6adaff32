/** Rows by their table. Rows of one table name the same columns; what they leave out gets the column's default. */
export type Rows = Record<string, readonly object[]>

const quoted = (name: string) => `"${name}"`

/**
 * Rows of any number of tables as parts of one statement, to stand after `with`. One statement is there or is not
 * there, whatever dies; what the tables demand of each other is asked when all of it is written.
 */
export function insertRows(rows: Rows): { sql: string; values: string[] } {
  const filled = Object.entries(rows).filter(([, list]) => list.length > 0)
  const parts = filled.map(([table, [first]]) => {
    const columns = Object.keys(first ?? {})
      .map(quoted)
      .join(", ")
    return `${quoted(`into ${table}`)} as (
      insert into ${quoted(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${quoted(table)}, ?::jsonb))`
  })
  return { sql: parts.join(",\n"), values: filled.map(([, list]) => JSON.stringify(list)) }
}
