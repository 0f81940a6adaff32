import type { Row } from "./text-document"

export type Sql = { raw<Row>(sql: string, values: readonly unknown[]): Promise<{ rows: Row[] }> }

/** How far the rows of a table are known: what this snapshot does not see is new, and another file is another table. */
export type Seen = { snapshot: string; file: string }

export type Change = Row & { gone: boolean }

const AT_ONCE = 1000

const IDENTIFIER = /^[a-z_][a-z0-9_]{0,40}$/

/** The table of an index of the provider `search-postgres-khmer`, which is only read here. */
function tableOf(physicalName: string): string {
  if (!IDENTIFIER.test(physicalName)) throw new Error(`${physicalName} cannot name an index`)
  return `search_khmer_${physicalName}`
}

export type ActiveIndex = { name: string; physicalName: string }

/** The indexes that are read now. */
export async function activeIndexes(sql: Sql): Promise<ActiveIndex[]> {
  const { rows } = await sql.raw<ActiveIndex>(
    `select i.name, v.physical_name as "physicalName"
       from search_index i
       join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
      where i.deleted_at is null and v.deleted_at is null
        and to_regclass('search_khmer_' || v.physical_name) is not null`,
    [],
  )
  return rows
}

/** How far the table is now, and whether it is the one of which something is known, and that its past is known. */
export async function seenNow(
  sql: Sql,
  physicalName: string,
  known?: Seen,
): Promise<Seen & { goesOn: boolean }> {
  const { rows } = await sql.raw<Seen & { goesOn: boolean }>(
    `select pg_current_snapshot()::text as snapshot, pg_relation_filenode(?::regclass)::text as file,
            coalesce(pg_snapshot_xmax(pg_current_snapshot()) >= pg_snapshot_xmax(?::pg_snapshot)
                     and pg_relation_filenode(?::regclass)::text = ?, false) as "goesOn"`,
    [tableOf(physicalName), known?.snapshot ?? null, tableOf(physicalName), known?.file ?? null],
  )
  const [row] = rows
  if (!row) throw new Error("PostgreSQL did not say where its transactions are")
  return row
}

async function hasPopularity(sql: Sql, table: string): Promise<boolean> {
  const { rows } = await sql.raw<{ has: boolean }>(
    `select exists (select 1 from pg_attribute
                     where attrelid = ?::regclass and attname = 'f_popularity' and not attisdropped) as has`,
    [table],
  )
  return rows[0]?.has === true
}

/**
 * What became of rows since a snapshot, or all rows that are there, some at a time in the order of their ids. Words without
 * a weight are the marks of that provider's own index.
 */
export async function* changesSince(
  sql: Sql,
  physicalName: string,
  since: string | undefined,
): AsyncGenerator<Change[]> {
  const table = tableOf(physicalName)
  const popularity = (await hasPopularity(sql, table)) ? "f_popularity" : "null"
  const isNew = since
    ? "written >= pg_snapshot_xmin(?::pg_snapshot) and not pg_visible_in_snapshot(written, ?::pg_snapshot)"
    : "not gone"
  let last = ""
  while (true) {
    const { rows } = await sql.raw<Omit<Change, "words"> & { words: string }>(
      `select id, gone, ${popularity}::float8 as popularity,
              (select coalesce(jsonb_agg(jsonb_build_array(lexeme, array_to_string(weights, ''))), '[]')::text
                 from unnest(words) where weights is not null) as words
         from ${table} where ${isNew} and id > ? order by id limit ${AT_ONCE}`,
      [...(since ? [since, since] : []), last],
    )
    if (rows.length > 0) yield rows.map((row) => ({ ...row, words: JSON.parse(row.words) }))
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)?.id ?? last
  }
}

/** The secretariat's groups of names for the same. */
export async function synonymGroups(sql: Sql): Promise<string[][]> {
  const { rows } = await sql.raw<{ terms: string[] }>(
    "select terms from search_synonym where deleted_at is null order by id",
    [],
  )
  return rows.map(({ terms }) => terms)
}
