import type { Market } from "../builders/market"

/** Written by the machinery and not by what a workflow is about. */
const MACHINERY = /^(workflow_execution|lock_row|rate_limit|search_.*|mikro_orm_migrations)$/

type Counts = Map<string, number>

async function liveRows(market: Market): Promise<Counts> {
  const tables = await market.query<{ name: string; soft: boolean }>(
    `select c.table_name as name, bool_or(c.column_name = 'deleted_at') as soft
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1`,
  )
  const counts: Counts = new Map()
  for (const { name, soft } of tables.filter((table) => !MACHINERY.test(table.name))) {
    const [row] = await market.query<{ n: string }>(
      `select count(*) as n from "${name}" ${soft ? "where deleted_at is null" : ""}`,
    )
    counts.set(name, Number(row?.n))
  }
  return counts
}

/** The tables that hold more or fewer living rows after the work than before. */
export async function tablesChanged(market: Market, work: () => Promise<unknown>): Promise<string[]> {
  const before = await liveRows(market)
  await work()
  const after = await liveRows(market)
  return [...after.keys()].filter((name) => before.get(name) !== after.get(name)).sort()
}
