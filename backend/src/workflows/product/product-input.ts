import type { Allergen, Currency, Sector } from "@ovop/contracts"
import type { ExportProfileInput } from "./steps/create-export-profiles"

/** A price from a quantity on; the first step begins with a single piece. */
type PriceStep = { usd: string; khr: string }
export type TierInput = PriceStep & { from_quantity: number }

export type PackInput = PriceStep & {
  sku: string
  km: string
  en: string | null
  weight_grams: number
  stock: number
  /** Of the listing's document, where the product comes from one. */
  pack_id?: string
  net_weight_grams?: number | null
  tiers?: TierInput[]
}

type Text = { km: string; en: string | null }
export type PictureInput = { base: string; widths: number[] }

/** What a listing says beyond what the demonstration says of its goods. */
export type ListedFacts = {
  priced_in: Currency
  pictures: (PictureInput & { alt: Text | null })[]
  lead_time_days: number | null
  season_months: number[]
  weekly_capacity: number | null
  ingredients: Text | null
  allergens: Allergen[]
}

/** A product as its association lists it. */
export type ProductInput = {
  handle: string
  title: Text
  story: Text
  sector: Sector
  aliases: string[]
  picture: PictureInput | null
  /** The category of its kind. */
  kind_id: string
  /** The least that one buys of a pack, and the multiple it is sold in. */
  minimum_quantity: number
  quantity_step: number
  /** Services have none: they are not shipped. */
  export_profile: ExportProfileInput | null
  packs: PackInput[]
  association: { id: string; producer_ids: string[]; stock_location_id: string; shipping_profile_id: string }
  sales_channel_id: string
  /** The seller is registered for VAT: the price contains 10 %. */
  vat_tax_region_id: string | null
  listed?: ListedFacts
  /** Where it is a listing's: it stays hidden until all of it is written, and is found again after a crash. */
  listing_id?: string
}

/** The option of every product, whose values are its packs. */
export const OPTION = "ការវេចខ្ចប់"

/** Prices of a pack in both currencies, each for its own span of quantities, so that exactly one holds for a line. */
export function pricesOf({ usd, khr, tiers = [] }: PackInput) {
  const steps = [{ usd, khr, from_quantity: null }, ...tiers]
  return steps.flatMap((step, at) =>
    (["usd", "khr"] as const).map((currency_code) => {
      const next = steps[at + 1]?.from_quantity
      return {
        currency_code,
        amount: Number(step[currency_code]),
        ...(step.from_quantity ? { min_quantity: step.from_quantity } : {}),
        ...(next ? { max_quantity: next - 1 } : {}),
      }
    }),
  )
}

/** Core merges metadata key by key, so what was taken away is said as null. */
const listedMetadata = ({ weekly_capacity, pictures, ...facts }: ListedFacts) => ({
  ...facts,
  pictures,
  made_to_order: weekly_capacity === null ? null : { weekly_capacity },
})

export const metadataOf = (input: ProductInput) => ({
  sector: input.sector,
  minimum_quantity: input.minimum_quantity,
  quantity_step: input.quantity_step,
  // Names that somebody collected for a product stay with it.
  ...(input.aliases.length > 0 ? { aliases: input.aliases } : {}),
  ...(input.picture || input.listed ? { picture: input.picture } : {}),
  ...(input.listed ? listedMetadata(input.listed) : {}),
})

/** What Medusa is told of a pack, apart from the option it stands under. */
export const medusaVariant = (pack: PackInput, rank: number) => ({
  title: pack.km,
  weight: pack.weight_grams,
  variant_rank: rank,
  ...(pack.pack_id
    ? { metadata: { pack_id: pack.pack_id, net_weight_grams: pack.net_weight_grams ?? null } }
    : {}),
  prices: pricesOf(pack),
})

/** What Medusa is told of a product. A service has no shipping profile, because nothing of it is sent. */
export function medusaProduct({ packs, association, ...input }: ProductInput) {
  return {
    title: input.title.km,
    description: input.story.km,
    handle: input.handle,
    status: input.listing_id ? ("draft" as const) : ("published" as const),
    ...(input.listing_id ? { external_id: input.listing_id } : {}),
    ...(input.sector === "service" ? {} : { shipping_profile_id: association.shipping_profile_id }),
    sales_channels: [{ id: input.sales_channel_id }],
    category_ids: [input.kind_id],
    metadata: metadataOf({ packs, association, ...input }),
    options: [{ title: OPTION, values: packs.map((pack) => pack.km) }],
    variants: packs.map((pack, at) => ({
      ...medusaVariant(pack, at),
      sku: pack.sku,
      manage_inventory: true,
      options: { [OPTION]: pack.km },
    })),
  }
}

/** English texts by field; what was not translated has none, and readers see the Khmer. */
export function englishOf(texts: Record<string, string | null>): Record<string, string> | undefined {
  const given = Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length > 0 ? Object.fromEntries(given) : undefined
}
