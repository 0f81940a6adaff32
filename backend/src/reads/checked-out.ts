import type { CheckedOut, Currency } from "@ovop/contracts"
import { amountText } from "./amounts"
import type { ReadSql } from "./discovery/read-sql"

type Row = { display_id: number; currency_code: Currency; total: string }

const CHECKED_OUT = `
  select o.display_id, o.currency_code,
         (select coalesce(sum(c.total), 0) from consignment c where c.order_id = o.id and c.deleted_at is null)::text as total
    from "order" o where o.id = ?`

/** The number of an order and what it came to when it was placed, by what its consignments froze. */
export async function readCheckedOut(sql: ReadSql, order_id: string): Promise<Omit<CheckedOut, "token">> {
  const [row] = await sql<Row>(CHECKED_OUT, [order_id])
  if (!row) throw new Error(`Order ${order_id} was placed and cannot be read.`)
  const { display_id, currency_code: currency, total } = row
  return { order_number: Number(display_id), currency, total: amountText(total, currency) }
}
