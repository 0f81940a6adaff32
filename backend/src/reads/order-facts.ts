import type { BigNumberInput } from "@medusajs/framework/types"
import type { Currency } from "@ovop/contracts"
import { dayInCambodia } from "../modules/certification/certificate-status"
import { isPresent, readOptions, readSellers, type SellerRow, type ShippingOptionRow } from "./basket-facts"
import type { Both, Query } from "./bilingual"
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
}

export type OrderRow = {
  id: string
  display_id: number
  currency_code: Currency
  total: BigNumberInput
  tax_total: BigNumberInput
  items: OrderItemRow[]
  shipping_methods: {
    id: string
    name: string
    shipping_option_id: string
    total: BigNumberInput
    tax_total: BigNumberInput
  }[]
  payment_collections: { payment_sessions: { provider_id: string }[] | null }[] | null
}

export type OrderFacts = {
  order: OrderRow
  products: Map<string, Both<ProductRow>>
  sellers: Both<SellerRow>[]
  options: Both<ShippingOptionRow>[]
  rate: { day: string; khr_per_usd: BigNumberInput }
}

const ORDER_FIELDS = [
  "id",
  "display_id",
  "currency_code",
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
  "payment_collections.payment_sessions.provider_id",
]

type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

/** The rate in force: the newest that was published up to today. Undefined before the first. */
export async function readRate(query: Query, now = new Date()): Promise<OrderFacts["rate"] | undefined> {
  const { data } = await (query.graph as Graph)<OrderFacts["rate"]>({
    entity: "exchange_rate",
    fields: ["day", "khr_per_usd"],
    filters: { day: { $lte: dayInCambodia(now) } },
    pagination: { take: 1, order: { day: "DESC" } },
  })
  return data[0]
}

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
