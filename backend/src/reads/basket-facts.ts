import { MathBN } from "@medusajs/framework/utils"
import type { Locale } from "@ovop/contracts"
import { type BasketOffer, readBasketOffer } from "./basket-offer"
import type {
  AddressRow,
  BasketLineFacts,
  CartRow,
  GoodsRow,
  SellerRow,
  ShippingOptionRow,
} from "./basket-rows"
import { type Both, ENGLISH } from "./bilingual"
import { readCartRow } from "./cart-row"
import { type DestinationFacts, type ParcelFacts, parcelFacts, zoneOf } from "./delivery-choices"
import type { ZoneRow } from "./delivery-tables"
import type { ReadSql } from "./discovery/read-sql"
import type { Rate } from "./exchange-rate"
import { linesOf, readGoodsRows } from "./goods-rows"

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

function destinationOf(row: AddressRow | null): DestinationFacts {
  if (!row?.country_code) return { country_code: "kh", province_code: null, is_chosen: false }
  const isAbroad = row.country_code !== "kh"
  const province_code = isAbroad ? null : row.province || null
  return { country_code: row.country_code, province_code, is_chosen: isAbroad || province_code !== null }
}

/** The sellers of goods, each once. */
export function sellersOf(goods: readonly Both<GoodsRow>[]): Both<SellerRow>[] {
  const byId = new Map<string, Both<SellerRow>>()
  for (const { km, en } of goods)
    if (km.association) byId.set(km.association.id, { km: km.association, en: en?.association ?? undefined })
  return [...byId.values()]
}

/** A cart by its sellers, with what each of them offers: all that a basket's page, its problems and its order need. */
export function basketFacts(
  cart: CartRow,
  goods: readonly Both<GoodsRow>[],
  { options, zones, points, rate }: BasketOffer,
): BasketFacts {
  const lines = linesOf(cart.items, goods)
  const tables = { zones, points, khr_per_usd: MathBN.convert(rate.khr_per_usd).toString() }
  const destination = destinationOf(cart.shipping_address)
  const sellers = sellersOf(goods).map((association): SellerFacts => {
    const { id, shipping_profile } = association.km
    const part = {
      options: options.filter((option) => option.km.shipping_profile_id === shipping_profile?.id),
      lines: lines.filter((line) => line.product.km.association?.id === id),
    }
    return { association, ...part, parcel: parcelFacts({ id, ...part }, tables, destination) }
  })
  sellers.sort((a, b) => a.association.km.handle.localeCompare(b.association.km.handle))
  const orphans = lines.filter((line) => !line.product.km.association)
  const locale = cart.locale === ENGLISH ? "en" : "km"
  return { cart, locale, destination, zone: zoneOf(tables, destination), rate, sellers, orphans }
}

/**
 * The facts of a basket as it stands now, by three statements however many lines and sellers it has.
 * @throws Refusal `not_found`
 */
export async function readBasketFacts(sql: ReadSql, cartId: string): Promise<BasketFacts> {
  const cart = await readCartRow(sql, cartId)
  const goods = await readGoodsRows(
    sql,
    cart.items.map((item) => item.product_id),
  )
  const sellers = sellersOf(goods).map(({ km }) => km)
  return basketFacts(cart, goods, await readBasketOffer(sql, sellers))
}
