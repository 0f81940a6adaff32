import type { BigNumberInput } from "@medusajs/framework/types"
import { decorateCartTotals } from "@medusajs/framework/utils"
import type { Currency, Gift, ServiceRequest } from "@ovop/contracts"
import { sellersOf } from "./basket-facts"
import { readBasketOffer } from "./basket-offer"
import type { AddressRow, GoodsRow, SellerRow, ShippingMethodData, ShippingOptionRow } from "./basket-rows"
import type { Both } from "./bilingual"
import { listed } from "./cart-row"
import type { ReadSql } from "./discovery/read-sql"
import type { Rate } from "./exchange-rate"
import { readGoodsRows } from "./goods-rows"

export type OrderItemRow = {
  id: string
  product_id: string
  variant_id: string
  title: string
  subtitle: string | null
  variant_title: string | null
  product_title: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
  total: BigNumberInput
  tax_total: BigNumberInput
  metadata: { request?: ServiceRequest } | null
}

export type OrderRow = {
  id: string
  display_id: number
  currency_code: Currency
  metadata: { gift?: Gift; buyer_kind?: unknown } | null
  total: BigNumberInput
  tax_total: BigNumberInput
  items: OrderItemRow[]
  shipping_methods: {
    id: string
    name: string
    shipping_option_id: string
    total: BigNumberInput
    tax_total: BigNumberInput
    data: ShippingMethodData | null
  }[]
  shipping_address: Pick<AddressRow, "country_code" | "province"> | null
  payment_collections: { payment_sessions: { provider_id: string }[] | null }[] | null
}

export type OrderFacts = {
  order: OrderRow
  products: Map<string, Both<GoodsRow>>
  sellers: Both<SellerRow>[]
  options: Both<ShippingOptionRow>[]
  rate: Rate
}

const PARTS = "'id', j.id, 'amount', j.amount::text, 'is_tax_inclusive', j.is_tax_inclusive"
const REDUCTION = "'id', j.id, 'amount', j.amount::text"
const TAX = "'id', t.id, 'rate', t.rate::text"

const ITEMS = `(
  select coalesce(json_agg(json_build_object('id', l.id, 'product_id', l.product_id, 'variant_id', l.variant_id,
           'title', l.title, 'subtitle', l.subtitle, 'variant_title', l.variant_title,
           'product_title', l.product_title, 'quantity', i.quantity::text,
           'unit_price', coalesce(i.unit_price, l.unit_price)::text, 'is_tax_inclusive', l.is_tax_inclusive,
           'metadata', l.metadata,
           'adjustments', ${listed(PARTS, "from order_line_item_adjustment j where j.item_id = l.id and j.version = i.version and j.deleted_at is null")},
           'tax_lines', ${listed(TAX, "from order_line_item_tax_line t where t.item_id = l.id and t.deleted_at is null")})
           order by l.id), '[]')
    from order_item i join order_line_item l on l.id = i.item_id and l.deleted_at is null
   where i.order_id = o.id and i.version = o.version and i.deleted_at is null)`

const METHODS = `(
  select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'shipping_option_id', m.shipping_option_id,
           'amount', m.amount::text, 'is_tax_inclusive', m.is_tax_inclusive, 'data', m.data,
           'adjustments', ${listed(REDUCTION, "from order_shipping_method_adjustment j where j.shipping_method_id = m.id and j.deleted_at is null")},
           'tax_lines', ${listed(TAX, "from order_shipping_method_tax_line t where t.shipping_method_id = m.id and t.deleted_at is null")})
           order by m.id), '[]')
    from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id and m.deleted_at is null
   where s.order_id = o.id and s.version = o.version and s.deleted_at is null)`

const SESSIONS = listed(
  "'provider_id', s.provider_id",
  `from order_payment_collection l
   join payment_session s on s.payment_collection_id = l.payment_collection_id and s.deleted_at is null
  where l.order_id = o.id and l.deleted_at is null`,
)

/** One statement for what Medusa's graph reads by a query for each kind of row. */
const ORDER = `
  select o.id, o.display_id, o.currency_code, o.metadata, ${ITEMS} as items, ${METHODS} as shipping_methods,
         ${listed("'id', d.id, 'amount', d.amount::text", "from order_credit_line d where d.order_id = o.id and d.deleted_at is null")} as credit_lines,
         (select json_build_object('country_code', a.country_code, 'province', a.province)
            from order_address a where a.id = o.shipping_address_id) as shipping_address,
         json_build_array(json_build_object('payment_sessions', ${SESSIONS})) as payment_collections
    from "order" o where o.id = ? and o.deleted_at is null`

/** An order with all that its consignments freeze. Throws when the order or the rate is not there: both are ours. */
export async function readOrderFacts(sql: ReadSql, orderId: string): Promise<OrderFacts> {
  const [row] = await sql<object>(ORDER, [orderId])
  if (!row) throw new Error(`Order ${orderId} cannot be read.`)
  // The function's types know an order only as core's modules answer it; it reads no more than these columns.
  const order = (decorateCartTotals as unknown as (order: object) => OrderRow)(row)
  const goods = await readGoodsRows(
    sql,
    order.items.map((item) => item.product_id),
  )
  const sellers = sellersOf(goods)
  const { options, rate } = await readBasketOffer(
    sql,
    sellers.map(({ km }) => km),
  )
  return { order, products: new Map(goods.map((both) => [both.km.id, both])), sellers, options, rate }
}
