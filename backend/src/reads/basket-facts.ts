import type { BigNumberInput } from "@medusajs/framework/types"
import type { Currency, Locale } from "@ovop/contracts"
import { Refusal } from "../refusal"
import { type Both, type Query, readBoth } from "./bilingual"
import { type AssociationRow, type ProductRow, readProductRows, type VariantRow } from "./product-rows"

type AddressRow = {
  first_name: string | null
  phone: string | null
  country_code: string | null
  province: string | null
  city: string | null
  address_1: string | null
  address_2: string | null
}

export type CartItemRow = {
  id: string
  product_id: string
  variant_id: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  total: BigNumberInput
  tax_total: BigNumberInput
}

export type CartRow = {
  id: string
  currency_code: Currency
  locale: string | null
  completed_at: string | null
  metadata: Record<string, unknown> | null
  total: BigNumberInput
  item_total: BigNumberInput
  shipping_total: BigNumberInput
  tax_total: BigNumberInput
  items: CartItemRow[]
  shipping_methods: {
    id: string
    shipping_option_id: string
    total: BigNumberInput
    amount: BigNumberInput
  }[]
  shipping_address: AddressRow | null
  payment_collection: {
    id: string
    amount: BigNumberInput
    payment_sessions: PaymentSessionRow[] | null
  } | null
}

export type PaymentSessionRow = { id: string; provider_id: string; amount: BigNumberInput; status: string }

export type SellerRow = AssociationRow & {
  shipping_profile: { id: string } | null
  stock_location: { id: string } | null
}

export type ShippingOptionRow = {
  id: string
  name: string
  shipping_profile_id: string
  prices: { amount: BigNumberInput; currency_code: string }[]
}

export type BasketLineFacts = {
  item: CartItemRow
  product: Both<ProductRow>
  variant: VariantRow | undefined
}
export type SellerFacts = {
  association: Both<SellerRow>
  options: Both<ShippingOptionRow>[]
  lines: BasketLineFacts[]
}
export type BasketFacts = {
  cart: CartRow
  locale: Locale
  sellers: SellerFacts[]
  orphans: BasketLineFacts[]
}

const CART_FIELDS = [
  "id",
  "currency_code",
  "locale",
  "completed_at",
  "metadata",
  "total",
  "item_total",
  "shipping_total",
  "tax_total",
  "items.*",
  "items.total",
  "items.tax_total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "shipping_address.*",
  "payment_collection.id",
  "payment_collection.amount",
  "payment_collection.payment_sessions.*",
]

async function readCart(query: Query, id: string): Promise<CartRow> {
  const graph = query.graph as (read: object) => Promise<{ data: CartRow[] }>
  const { data } = await graph({ entity: "cart", fields: CART_FIELDS, filters: { id } })
  if (!data[0]) throw new Refusal("not_found")
  return data[0]
}

export async function readSellers(query: Query, ids: string[]): Promise<Both<SellerRow>[]> {
  if (ids.length === 0) return []
  const fields = ["*", "shipping_profile.id", "stock_location.id"]
  return readBoth<SellerRow>(query, { entity: "association", fields, filters: { id: ids } })
}

export async function readOptions(query: Query, profiles: string[]): Promise<Both<ShippingOptionRow>[]> {
  if (profiles.length === 0) return []
  const fields = ["id", "name", "shipping_profile_id", "prices.amount", "prices.currency_code"]
  return readBoth(query, { entity: "shipping_option", fields, filters: { shipping_profile_id: profiles } })
}

export const isPresent = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

/**
 * Everything a basket's page, its problems and its order need, read once. Shipping options come by the
 * profiles of the sellers in it: core's own listing loads every location of the channel.
 * @throws Refusal `not_found`
 */
export async function readBasketFacts(query: Query, cartId: string): Promise<BasketFacts> {
  const cart = await readCart(query, cartId)
  const productIds = [...new Set(cart.items.map((item) => item.product_id))]
  const products = productIds.length > 0 ? await readProductRows(query, { id: productIds }) : []
  const byId = new Map(products.map((both) => [both.km.id, both]))
  const lines = cart.items.flatMap((item) => {
    const product = byId.get(item.product_id)
    return product
      ? [{ item, product, variant: product.km.variants.find((row) => row.id === item.variant_id) }]
      : []
  })
  const sellerIds = [...new Set(products.map((both) => both.km.association?.id).filter(isPresent))]
  const associations = await readSellers(query, sellerIds)
  const profiles = associations.map((both) => both.km.shipping_profile?.id).filter(isPresent)
  const options = await readOptions(query, profiles)
  const sellers = associations.map((association) => ({
    association,
    options: options.filter(
      (option) => option.km.shipping_profile_id === association.km.shipping_profile?.id,
    ),
    lines: lines.filter((line) => line.product.km.association?.id === association.km.id),
  }))
  sellers.sort((a, b) => a.association.km.handle.localeCompare(b.association.km.handle))
  const orphans = lines.filter((line) => !line.product.km.association)
  return { cart, locale: cart.locale === "en-US" ? "en" : "km", sellers, orphans }
}
