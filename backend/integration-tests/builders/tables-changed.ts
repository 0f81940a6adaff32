import type { Market } from "./market"

/**
 * Written by the machinery and not by what a workflow is about; the audit log and the stock ledger, with the balances
 * that follow from it, are added to by undoing as well.
 */
const MACHINERY =
  /^(workflow_execution|lock_row|rate_limit|search_.*|mikro_orm_migrations|audit_.*|stock_(movement|balance))$/

/**
 * Core's own compensations forget these rows, which nothing points to any more: addresses of removed locations,
 * types of removed shipping options, options of removed products; keys it revokes instead of removing.
 */
const FORGOTTEN_BY_CORE =
  /^(stock_location_address|shipping_option_type|product_option|product_option_value|api_key)$/

/** Triggers note every change, taken back or not; what a workflow itself puts there has a payload. */
const CONDITIONS: Record<string, string> = { outbox_change: "payload is not null" }

type Counts = Map<string, number>

async function liveRows(market: Market): Promise<Counts> {
  const tables = await market.query<{ name: string; soft: boolean }>(
    `select c.table_name as name, bool_or(c.column_name = 'deleted_at') as soft
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1`,
  )
  const counts: Counts = new Map()
  const ours = tables.filter(({ name }) => !MACHINERY.test(name) && !FORGOTTEN_BY_CORE.test(name))
  for (const { name, soft } of ours) {
    const conditions = [...(soft ? ["deleted_at is null"] : []), CONDITIONS[name] ?? "true"]
    const [row] = await market.query<{ n: string }>(
      `select count(*) as n from "${name}" where ${conditions.join(" and ")}`,
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
