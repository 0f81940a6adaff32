import { MathBN } from "@medusajs/framework/utils"
import type { Locale } from "@ovop/contracts"
import { Refusal } from "../refusal"
import type { AddressRow, BasketLineFacts, CartRow, SellerRow, ShippingOptionRow } from "./basket-rows"
import { type Both, type Query, readBoth } from "./bilingual"
import { type DestinationFacts, type ParcelFacts, parcelFacts, zoneOf } from "./delivery-choices"
import { readPickUpPoints, readZones, type ZoneRow } from "./delivery-tables"
import { type Rate, readRate } from "./exchange-rate"
import { readProductRows } from "./product-rows"

export type SellerFacts = {
  association: Both<SellerRow>
  options: Both<ShippingOptionRow>[]
  lines: BasketLineFacts[]
  parcel: ParcelFacts
}
export type BasketFacts = {
  cart: CartRow
  locale: Locale
  destination: DestinationFacts
  zone: ZoneRow | undefined
  rate: Rate
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
  "region.id",
  "region.metadata",
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
  const fields = ["id", "name", "shipping_profile_id", "data"]
  return readBoth(query, { entity: "shipping_option", fields, filters: { shipping_profile_id: profiles } })
}

export const isPresent = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined

function destinationOf(row: AddressRow | null): DestinationFacts {
  if (!row?.country_code) return { country_code: "kh", province_code: null, is_chosen: false }
  const isAbroad = row.country_code !== "kh"
  const province_code = isAbroad ? null : row.province || null
  return { country_code: row.country_code, province_code, is_chosen: isAbroad || province_code !== null }
}

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
  const rate = await readRate(query)
  // Amounts follow from the rate; a market without one is not set up yet.
  if (!rate) throw new Error("No exchange rate has been published yet.")
  const tables = {
    zones: await readZones(query),
    points: await readPickUpPoints(query, sellerIds),
    khr_per_usd: MathBN.convert(rate.khr_per_usd).toString(),
  }
  const destination = destinationOf(cart.shipping_address)
  const sellers = associations.map((association): SellerFacts => {
    const { id, shipping_profile } = association.km
    const part = {
      options: options.filter((option) => option.km.shipping_profile_id === shipping_profile?.id),
      lines: lines.filter((line) => line.product.km.association?.id === id),
    }
    return { association, ...part, parcel: parcelFacts({ id, ...part }, tables, destination) }
  })
  sellers.sort((a, b) => a.association.km.handle.localeCompare(b.association.km.handle))
  const orphans = lines.filter((line) => !line.product.km.association)
  const locale = cart.locale === "en-US" ? "en" : "km"
  return { cart, locale, destination, zone: zoneOf(tables, destination), rate, sellers, orphans }
}
