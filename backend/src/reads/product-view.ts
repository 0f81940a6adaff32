import { MathBN } from "@medusajs/framework/utils"
import type {
  AssociationSummary,
  Availability,
  Kind,
  Pack,
  Picture,
  Prices,
  ProductCard,
  ProductDetail,
} from "@ovop/contracts"
import { amountText } from "./amounts"
import { type Both, bilingual, bilingualOrNull } from "./bilingual"
import { certificateForbids, certificateSummary } from "./certificate-view"
import { type AssociationRow, type ProductRow, present, type VariantRow } from "./product-rows"

export function associationSummary({ km, en }: Both<AssociationRow>): AssociationSummary {
  return { id: km.id, handle: km.handle, name: bilingual(km.name, en?.name) }
}

function basePrice(variant: VariantRow, currency: "khr" | "usd"): string {
  const price = variant.prices.find((row) => row.currency_code === currency && row.min_quantity === null)
  return amountText(price?.amount ?? 0, currency)
}

const pricesOf = (variant: VariantRow): Prices => ({
  khr: basePrice(variant, "khr"),
  usd: basePrice(variant, "usd"),
})

/** Cheaper prices for more, in both currencies, from the smallest quantity up. */
function tiersOf(variant: VariantRow): Pack["tiers"] {
  const quantities = variant.prices.flatMap(({ min_quantity }) =>
    min_quantity === null ? [] : [MathBN.convert(min_quantity).toNumber()],
  )
  const at = (from: number, currency: "khr" | "usd") =>
    variant.prices.find(
      ({ currency_code, min_quantity }) =>
        currency_code === currency && min_quantity !== null && MathBN.eq(min_quantity, from),
    )?.amount
  return [...new Set(quantities)]
    .sort((a, b) => a - b)
    .map((from_quantity) => ({
      from_quantity,
      prices: {
        khr: amountText(at(from_quantity, "khr"), "khr"),
        usd: amountText(at(from_quantity, "usd"), "usd"),
      },
    }))
}

type Made = Pick<ProductRow, "metadata" | "ordered_this_week">

/** How many of what is made to order can be ordered until Sunday; undefined for what is in stock. */
function roomThisWeek({ metadata, ordered_this_week = 0 }: Made): number | undefined {
  const made = metadata?.made_to_order
  return made ? Math.max(0, made.weekly_capacity - ordered_this_week) : undefined
}

/**
 * How many of a pack can be bought now: stock less reservations, over its locations; or what its makers can still make
 * this week, which all packs of a product share.
 */
export function availableOf(product: Made, variant: VariantRow): number {
  const room = roomThisWeek(product)
  if (room !== undefined) return room
  const levels = variant.inventory_items.flatMap((item) => item.inventory?.location_levels ?? [])
  const left = levels.map((level) => MathBN.sub(level.stocked_quantity, level.reserved_quantity).toNumber())
  return Math.max(0, Math.floor(left.reduce((sum, quantity) => sum + quantity, 0)))
}

/** What a page offers of a pack: nothing while a certificate stands in the way, as the basket would say. */
const buyableOf = (product: ProductRow, variant: VariantRow, now: Date): number =>
  certificateForbids(product, now) ? 0 : availableOf(product, variant)

function packsOf({ km, en }: Both<ProductRow>): Pack[] {
  const english = new Map((en?.variants ?? []).map((variant) => [variant.id, variant.title]))
  return [...km.variants]
    .sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || (a.id < b.id ? -1 : 1))
    .map((variant) => ({
      variant_id: variant.id,
      sku: variant.sku,
      title: bilingual(variant.title, english.get(variant.id)),
      prices: pricesOf(variant),
      tiers: tiersOf(variant),
      net_weight_grams: variant.metadata?.net_weight_grams ?? null,
    }))
}

type Pictured = Pick<ProductRow, "title" | "metadata">

/** All pictures, the first one first; what is not described is called as the goods are. */
export function picturesOf({ km, en }: Both<Pictured>): Picture[] {
  const { picture, pictures } = km.metadata ?? {}
  const kept = pictures?.length ? pictures : picture ? [{ ...picture, alt: null }] : []
  return kept.map(({ base, widths, alt }) => ({ base, widths, alt: alt ?? bilingual(km.title, en?.title) }))
}

export const pictureOf = (both: Both<Pictured>): Picture | null => picturesOf(both)[0] ?? null

/** What its listing says of goods beyond their name, packs and papers. */
function listedOf({ metadata }: ProductRow) {
  return {
    lead_time_days: metadata?.lead_time_days ?? null,
    season_months: metadata?.season_months ?? [],
    made_to_order: metadata?.made_to_order ?? null,
    ingredients: metadata?.ingredients ?? null,
    allergens: metadata?.allergens ?? [],
  }
}

/** By when they were made: the database's own order changes with every write, and with it would what is kept. */
const asTheyCame = <Row extends { id: string }>(rows: Parameters<typeof present<Row>>[0]): Row[] =>
  present(rows).toSorted((one, other) => (one.id < other.id ? -1 : 1))

function certificatesOf({ km, en }: Both<ProductRow>, now: Date) {
  const english = new Map(present(en?.certificates).map((row) => [row.id, row]))
  return asTheyCame(km.certificates).map((row) => certificateSummary(row, english.get(row.id), now))
}

function kindOf({ km, en }: Both<ProductRow>): Kind | null {
  const [kind] = km.categories ?? []
  return kind ? { code: kind.handle, name: bilingual(kind.name, en?.categories?.[0]?.name) } : null
}

function cheapest(packs: readonly Pack[]): Prices {
  const [first, ...others] = packs
  if (!first) return { khr: "0", usd: "0" }
  return others.reduce((low, pack) => (MathBN.lt(pack.prices.usd, low.usd) ? pack.prices : low), first.prices)
}

type Saleable = Pick<ProductRow, "status" | "association" | "variants">

/** Only what is published, sold by an association that may sell, may be seen. */
export function isOnSale<Row extends Saleable>(
  row: Row,
): row is Row & { association: NonNullable<Row["association"]> } {
  return row.status === "published" && row.association?.status === "active" && row.variants.length > 0
}

/** Everything the product page shows. Returns undefined for what is not on sale. */
export function productDetail(both: Both<ProductRow>, now: Date): ProductDetail | undefined {
  const { km, en } = both
  if (!isOnSale(km)) return undefined
  const { association } = km
  const packs = packsOf(both)
  const certificates = certificatesOf(both, now)
  const producers = asTheyCame(km.producers).map((row) => row.name)
  const englishProducers = asTheyCame(en?.producers).map((row) => row.name)
  return {
    id: km.id,
    handle: km.handle,
    title: bilingual(km.title, en?.title),
    picture: pictureOf(both),
    pictures: picturesOf(both),
    association: associationSummary({ km: association, en: en?.association ?? undefined }),
    province_code: association.province_code,
    sector: km.metadata?.sector ?? "agriculture",
    kind: kindOf(both),
    price_from: cheapest(packs),
    // What is made to order is to be had, next week at the latest; how much this week, the live call says.
    in_stock:
      km.variants.some((variant) => buyableOf(km, variant, now) > 0) ||
      (km.metadata?.made_to_order != null && !certificateForbids(km, now)),
    badges: certificates
      .filter((certificate) => certificate.shows_badge)
      .map(({ scheme }) => ({ scheme_code: scheme.code, name: scheme.name })),
    story: bilingual(km.description, en?.description),
    producer: bilingual(producers.join(" · "), englishProducers.join(" · ")),
    village: bilingualOrNull(association.village, en?.association?.village),
    women_led: association.women_led,
    youth_led: association.youth_led,
    packs,
    ...listedOf(km),
    certificates,
    minimum_quantity: km.metadata?.minimum_quantity ?? 1,
    quantity_step: km.metadata?.quantity_step ?? 1,
    export_profile: km.export_profile && {
      hs_code_proposal: km.export_profile.hs_code_proposal,
      country_of_origin: km.export_profile.country_of_origin.toUpperCase(),
      posting_abroad: km.export_profile.posting_abroad,
    },
    demonstration: association.demonstration,
  }
}

/** The few fields of a card, out of a page's. */
export function productCard(detail: ProductDetail): ProductCard {
  const { id, handle, title, picture, association, province_code } = detail
  const { sector, kind, price_from, in_stock, badges } = detail
  return {
    id,
    handle,
    title,
    picture,
    association,
    province_code,
    sector,
    kind,
    price_from,
    in_stock,
    badges,
  }
}

export function availabilityOf({ km }: Both<ProductRow>, now: Date): Availability {
  return {
    packs: km.variants.map((variant) => ({
      variant_id: variant.id,
      available: isOnSale(km) ? buyableOf(km, variant, now) : 0,
      prices: pricesOf(variant),
    })),
  }
}
