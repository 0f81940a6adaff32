import type { BigNumberInput } from "@medusajs/framework/types"
import type { Currency, Gift, ServiceRequest } from "@ovop/contracts"
import { isPresent, readOptions, readSellers } from "./basket-facts"
import type { AddressRow, SellerRow, ShippingMethodData, ShippingOptionRow } from "./basket-rows"
import type { Both, Query } from "./bilingual"
import { type Rate, readRate } from "./exchange-rate"
import { type ProductRow, readProductRows } from "./product-rows"

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
  products: Map<string, Both<ProductRow>>
  sellers: Both<SellerRow>[]
  options: Both<ShippingOptionRow>[]
  rate: Rate
}

const ORDER_FIELDS = [
  "id",
  "display_id",
  "currency_code",
  "metadata",
  "total",
  "tax_total",
  "items.*",
  "items.total",
  "items.tax_total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_address.country_code",
  "shipping_address.province",
  "payment_collections.payment_sessions.provider_id",
]

type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

/** An order with all that its consignments freeze. Throws when the order or the rate is not there: both are ours. */
export async function readOrderFacts(query: Query, orderId: string): Promise<OrderFacts> {
  const graph = query.graph as Graph
  const { data } = await graph<OrderRow>({ entity: "order", fields: ORDER_FIELDS, filters: { id: orderId } })
  const [order] = data
  const rate = await readRate(query)
  if (!order || !rate) throw new Error(`Order ${orderId} cannot be read with its rate.`)
  const ids = [...new Set(order.items.map((item) => item.product_id))]
  const products = await readProductRows(query, { id: ids })
  const sellerIds = [...new Set(products.map((both) => both.km.association?.id).filter(isPresent))]
  const sellers = await readSellers(query, sellerIds)
  const profiles = sellers.map((both) => both.km.shipping_profile?.id).filter(isPresent)
  return {
    order,
    products: new Map(products.map((both) => [both.km.id, both])),
    sellers,
    options: await readOptions(query, profiles),
    rate,
  }
}
