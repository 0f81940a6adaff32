import type { Market } from "./market"

/** Every table that an order leaves rows in, and how a row is found from it. */
const TABLES: Record<string, string> = {
  order: "id = :order",
  order_summary: "order_id = :order",
  order_item: "order_id = :order",
  order_line_item: "id in (select item_id from order_item where order_id = :order)",
  order_line_item_tax_line: "item_id in (select item_id from order_item where order_id = :order)",
  order_line_item_adjustment: "item_id in (select item_id from order_item where order_id = :order)",
  order_shipping: "order_id = :order",
  order_shipping_method: "id in (select shipping_method_id from order_shipping where order_id = :order)",
  order_shipping_method_tax_line:
    "shipping_method_id in (select shipping_method_id from order_shipping where order_id = :order)",
  order_shipping_method_adjustment:
    "shipping_method_id in (select shipping_method_id from order_shipping where order_id = :order)",
  order_address:
    'id in (select unnest(array[shipping_address_id, billing_address_id]) from "order" where id = :order)',
  order_cart: "order_id = :order",
  order_promotion: "order_id = :order",
  order_payment_collection: "order_id = :order",
  cart_payment_collection: "cart_id = :cart",
  reservation_item: "line_item_id in (select item_id from order_item where order_id = :order)",
  cart: "id = :cart",
  cart_line_item: "cart_id = :cart",
  cart_line_item_adjustment: "item_id in (select id from cart_line_item where cart_id = :cart)",
  cart_line_item_tax_line: "item_id in (select id from cart_line_item where cart_id = :cart)",
  cart_promotion: "cart_id = :cart",
  cart_shipping_method: "cart_id = :cart",
  cart_shipping_method_tax_line:
    "shipping_method_id in (select id from cart_shipping_method where cart_id = :cart)",
  payment_collection:
    "id in (select payment_collection_id from order_payment_collection where order_id = :order)",
  payment_session:
    "payment_collection_id in (select payment_collection_id from order_payment_collection where order_id = :order)",
  payment:
    "payment_collection_id in (select payment_collection_id from order_payment_collection where order_id = :order)",
  consignment: "order_id = :order",
  consignment_line: "consignment_id in (select id from consignment where order_id = :order)",
}

/** What tells one order from another: made anew for each, so only that it is there is compared. */
const OWN =
  /^(id|display_id|number|reference|session_id|order_line_item_id|(order|cart|item|line_item|shipping_method|consignment|payment_collection|payment_session)_id|(shipping|billing)_address_id|.*_at)$/

const withoutOwn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutOwn)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      OWN.test(name) ? (one === null ? null : "its own") : withoutOwn(one),
    ]),
  )
}

/** All living rows of an order in all tables, with every column, but for what is each order's own. */
export async function keptRows({ query }: Market, order_number: number): Promise<Record<string, unknown[]>> {
  const [order] = await query<{ id: string; cart: string }>(
    `select id, metadata->>'cart_id' as cart from "order" where display_id = ?`,
    [order_number],
  )
  if (!order) throw new Error(`There is no order ${order_number}.`)
  const kept: Record<string, unknown[]> = {}
  for (const [table, condition] of Object.entries(TABLES)) {
    const values: string[] = []
    const bound = condition.replace(/:(order|cart)/g, (_, name) => {
      values.push(name === "order" ? order.id : order.cart)
      return "?"
    })
    const rows = await query<object>(
      `select * from "${table}" where (${bound}) and deleted_at is null`,
      values,
    )
    kept[table] = rows
      .map((row) => JSON.stringify(withoutOwn(row)))
      .sort()
      .map((row) => JSON.parse(row))
  }
  return kept
}
