import type { Sector } from "@ovop/contracts"
import type { ExportProfileInput } from "./steps/create-export-profiles"

type PackInput = {
  sku: string
  km: string
  en: string
  weight_grams: number
  usd: string
  khr: string
  stock: number
}

/** A product as its association lists it. */
export type ProductInput = {
  handle: string
  title: { km: string; en: string }
  story: { km: string; en: string }
  sector: Sector
  aliases: string[]
  picture: { base: string; widths: number[] } | null
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
}

/** The option of every product, whose values are its packs. */
const OPTION = "ការវេចខ្ចប់"

/** What Medusa is told of a product. A service has no shipping profile, because nothing of it is sent. */
export function medusaProduct({ packs, association, ...input }: ProductInput) {
  return {
    title: input.title.km,
    description: input.story.km,
    handle: input.handle,
    status: "published" as const,
    ...(input.sector === "service" ? {} : { shipping_profile_id: association.shipping_profile_id }),
    sales_channels: [{ id: input.sales_channel_id }],
    category_ids: [input.kind_id],
    metadata: {
      sector: input.sector,
      minimum_quantity: input.minimum_quantity,
      quantity_step: input.quantity_step,
      aliases: input.aliases,
      ...(input.picture ? { picture: input.picture } : {}),
    },
    options: [{ title: OPTION, values: packs.map((pack) => pack.km) }],
    variants: packs.map((pack, at) => ({
      title: pack.km,
      sku: pack.sku,
      weight: pack.weight_grams,
      variant_rank: at,
      manage_inventory: true,
      options: { [OPTION]: pack.km },
      prices: [
        { currency_code: "usd", amount: Number(pack.usd) },
        { currency_code: "khr", amount: Number(pack.khr) },
      ],
    })),
  }
}
