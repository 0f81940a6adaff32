import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { Currency, OrderSummary } from "@ovop/contracts"
import { orderToken } from "../order-link"
import { amountText } from "./amounts"
import { bilingual, type Query } from "./bilingual"

type Sql = Pick<Knex, "raw">
type Page = { limit: number; offset: number }

/**
 * Orders of an account: those it placed, and those of guests that carry a contact it has proven. An order that
 * another account placed is that account's alone, whatever number stands on it.
 */
const OWN = `
  from "order" o
  left join customer c on c.id = o.customer_id
  left join order_address a on a.id = o.shipping_address_id
 where o.deleted_at is null and o.is_draft_order = false
   and exists (select 1 from consignment s where s.order_id = o.id and s.deleted_at is null)
   and (o.customer_id = :customer_id
        or (coalesce(c.has_account, false) = false and exists (
              select 1 from account_contact k
               where k.customer_id = :customer_id and k.confirmed_at is not null and k.deleted_at is null
                 and ((k.kind = 'email' and lower(o.email) = k.value)
                   or (k.kind = 'phone' and a.phone = k.value)))))`

type ConsignmentRow = {
  order_id: string
  number: string
  status: OrderSummary["consignment_statuses"][number]
  total: BigNumberInput
  lines: { title_km: string; title_en: string | null }[]
}

/** Whether an order is one of the account's. */
export async function ownsOrder(sql: Sql, customer_id: string, order_id: string): Promise<boolean> {
  const { rows } = await sql.raw(`select 1 ${OWN} and o.id = :order_id`, { customer_id, order_id })
  return rows.length > 0
}

/** The account's orders, the newest first, out of what was frozen when they were placed. */
export async function readOwnOrders(
  sql: Sql,
  query: Query,
  customer_id: string,
  page: Page,
): Promise<{ orders: OrderSummary[]; count: number }> {
  const [{ rows: counted }, { rows }] = await Promise.all([
    sql.raw(`select count(*)::int as count ${OWN}`, { customer_id }),
    sql.raw(
      `select o.id, o.display_id, o.created_at, o.currency_code ${OWN}
        order by o.created_at desc, o.id desc limit :limit offset :offset`,
      { customer_id, ...page },
    ),
  ])
  const orders = rows as { id: string; display_id: number; created_at: Date; currency_code: Currency }[]
  const graph = query.graph as (read: object) => Promise<{ data: ConsignmentRow[] }>
  const { data } =
    orders.length === 0
      ? { data: [] }
      : await graph({
          entity: "consignment",
          fields: ["order_id", "number", "status", "total", "lines.title_km", "lines.title_en"],
          filters: { order_id: orders.map((order) => order.id) },
        })
  return {
    count: Number(counted[0]?.count ?? 0),
    orders: orders.map((order) => {
      const parts = data
        .filter((row) => row.order_id === order.id)
        .sort((a, b) => a.number.localeCompare(b.number, "en", { numeric: true }))
      return {
        token: orderToken(order.id),
        number: Number(order.display_id),
        placed_at: new Date(order.created_at).toISOString(),
        currency: order.currency_code,
        total: amountText(MathBN.sum(0, ...parts.map((part) => part.total)), order.currency_code),
        titles: parts.flatMap((part) => part.lines.map((line) => bilingual(line.title_km, line.title_en))),
        consignment_statuses: parts.map((part) => part.status),
      }
    }),
  }
}
