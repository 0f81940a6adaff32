import { decorateCartTotals } from "@medusajs/framework/utils"
import { Refusal } from "../refusal"
import type { CartRow } from "./basket-rows"
import type { ReadSql } from "./discovery/read-sql"

/** The rows that hang on another as a JSON list, for a statement's column. */
export const listed = (columns: string, rest: string): string =>
  `(select coalesce(json_agg(json_build_object(${columns})), '[]') ${rest})`

/** Adjustments and taxes as core's sums need them. */
const ADJUSTMENT = "'id', j.id, 'amount', j.amount::text, 'is_tax_inclusive', j.is_tax_inclusive"
/** What is taken off a delivery is always without its tax. */
const REDUCTION = "'id', j.id, 'amount', j.amount::text"
const TAX = "'id', t.id, 'rate', t.rate"

const ITEMS = `(
  select coalesce(json_agg(json_build_object('id', i.id, 'product_id', i.product_id, 'variant_id', i.variant_id,
           'quantity', i.quantity, 'unit_price', i.unit_price::text, 'is_tax_inclusive', i.is_tax_inclusive,
           'metadata', i.metadata,
           'adjustments', ${listed(ADJUSTMENT, "from cart_line_item_adjustment j where j.item_id = i.id and j.deleted_at is null")},
           'tax_lines', ${listed(TAX, "from cart_line_item_tax_line t where t.item_id = i.id and t.deleted_at is null")})
           order by i.id), '[]')
    from cart_line_item i where i.cart_id = c.id and i.deleted_at is null)`

const METHODS = `(
  select coalesce(json_agg(json_build_object('id', m.id, 'shipping_option_id', m.shipping_option_id,
           'amount', m.amount::text, 'is_tax_inclusive', m.is_tax_inclusive, 'data', m.data,
           'adjustments', ${listed(REDUCTION, "from cart_shipping_method_adjustment j where j.shipping_method_id = m.id and j.deleted_at is null")},
           'tax_lines', ${listed(TAX, "from cart_shipping_method_tax_line t where t.shipping_method_id = m.id and t.deleted_at is null")})
           order by m.id), '[]')
    from cart_shipping_method m where m.cart_id = c.id and m.deleted_at is null)`

const ADDRESS = `(
  select json_build_object('first_name', a.first_name, 'phone', a.phone, 'country_code', a.country_code,
           'province', a.province, 'city', a.city, 'postal_code', a.postal_code, 'address_1', a.address_1,
           'address_2', a.address_2, 'metadata', a.metadata)
    from cart_address a where a.id = c.shipping_address_id and a.deleted_at is null)`

const PAYMENT = `(
  select json_build_object('id', p.id, 'amount', p.amount::text, 'payment_sessions', ${listed(
    "'id', s.id, 'provider_id', s.provider_id, 'amount', s.amount::text, 'status', s.status",
    "from payment_session s where s.payment_collection_id = p.id and s.deleted_at is null",
  )})
    from cart_payment_collection l join payment_collection p on p.id = l.payment_collection_id and p.deleted_at is null
   where l.cart_id = c.id and l.deleted_at is null limit 1)`

/** One statement for what Medusa's graph reads by a query for each kind of row. */
const CART = `
  select c.id, c.currency_code, c.locale, c.completed_at, c.metadata,
         ${ITEMS} as items, ${METHODS} as shipping_methods, ${ADDRESS} as shipping_address,
         ${listed("'id', d.id, 'amount', d.amount::text", "from credit_line d where d.cart_id = c.id and d.deleted_at is null")} as credit_lines,
         (select json_build_object('id', r.id, 'metadata', r.metadata, 'automatic_taxes', r.automatic_taxes)
            from region r where r.id = c.region_id and r.deleted_at is null) as region,
         ${PAYMENT} as payment_collection
    from cart c where c.id = ? and c.deleted_at is null`

/**
 * A cart with its sums, which core's own function makes of its rows.
 * @throws Refusal `not_found`
 */
export async function readCartRow(sql: ReadSql, id: string): Promise<CartRow> {
  const [row] = await sql<object>(CART, [id])
  if (!row) throw new Refusal("not_found")
  // The function's types know a cart only as core's modules answer it; it reads no more than these columns.
  return (decorateCartTotals as unknown as (cart: object) => CartRow)(row)
}
