import pg from "pg"

type Column = { name: string }

async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<Column>(
    `select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => name)
}

/** Copies every row `times` times; what a column's copy `n` holds is said for those that differ. */
async function copies(
  client: pg.Client,
  {
    table,
    times,
    changed,
    where,
  }: { table: string; times: number; changed: Record<string, string>; where: string },
): Promise<void> {
  const columns = await columnsOf(client, table)
  const values = columns.map((column) => changed[column] ?? `o."${column}"`)
  await client.query(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")})
     select ${values.join(", ")} from "${table}" o cross join generate_series(1, ${times}) n where ${where}`,
  )
}

/** The table that serves the catalogue. */
export async function catalogueTable(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select v.physical_name as name from search_index i
       join search_index_version v on v.search_index_id = i.id and v.version = i.active_version
      where i.name = 'product' and v.deleted_at is null`,
  )
  return `search_khmer_${rows[0]?.name}`
}

const ORIGINAL = "o.id not like '%-copy-%'"

/**
 * Lets the catalogue's index hold so many goods, as copies of those that are there, spread over all provinces, two
 * years and a thousand associations. Only the index and the names of associations: reads of the catalogue see no more
 * than that. What is there already stays, so a catalogue can be grown again.
 */
export async function growCatalogue(databaseUrl: string, goods: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const table = await catalogueTable(client)
    await client.query(`delete from "${table}" where id like '%-copy-%'`)
    const { rows } = await client.query<{ goods: number; sellers: number }>(
      `select (select count(*)::int from "${table}" where not gone) as goods,
              (select count(*)::int from association where id not like '%-copy-%') as sellers`,
    )
    const { goods: originals = 1, sellers = 1 } = rows[0] ?? {}
    const branches = Math.ceil(1000 / sellers)
    const { rows: grown } = await client.query("select 1 from association where id like '%-copy-%' limit 1")
    if (grown.length === 0)
      await copies(client, {
        table: "association",
        times: branches,
        changed: { id: "o.id || '-copy-' || n", handle: "o.handle || '-' || n" },
        where: ORIGINAL,
      })
    const handle = "o.f_handle || '-copy-' || n"
    const copied = (text: string) =>
      `replace(replace(o.${text}, '"handle":"' || o.f_handle || '"', '"handle":"' || ${handle} || '"'),
               '"id":"' || o.id || '"', '"id":"' || o.id || '-copy-' || n || '"')`
    const chance = "abs(hashtext(o.id || n))"
    await copies(client, {
      table,
      times: Math.ceil((goods - originals) / originals),
      changed: {
        id: "o.id || '-copy-' || n",
        written: "pg_current_xact_id()",
        f_handle: handle,
        d_card: copied("d_card"),
        d_page: copied("d_page"),
        d_dated_card: copied("d_dated_card"),
        f_created_at: `o.f_created_at - (${chance}::bigint * 29)`,
        f_association: `o.f_association || '-' || (1 + ${chance} % ${branches})`,
        f_province_code: `lpad((1 + ${chance} % 25)::text, 2, '0')`,
      },
      where: `not o.gone and ${ORIGINAL}`,
    })
    // As PostgreSQL does by itself within a minute of so many changes.
    await client.query(`vacuum (analyze) "${table}"`)
  } finally {
    await client.end()
  }
}
