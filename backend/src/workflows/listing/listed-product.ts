import {
  isFood,
  isServiceListing,
  type ListingDocument,
  type ListingPack,
  type Sector,
} from "@ovop/contracts"
import type { References } from "../../reads/listing-references"
import type { PackInput, ProductInput } from "../product/product-input"
import { bothPrices } from "./listing-prices"

/** What has to be known beside the document to put it on sale. */
export type Shelf = {
  listing_id: string
  handle: string
  khr_per_usd: string
  references: References
  association: { id: string; stock_location_id: string; shipping_profile_id: string }
  sales_channel_id: string
  vat_tax_region_id: string | null
  /** Stock-keeping numbers of packs that are on sale already. */
  skus: ReadonlyMap<string, string>
}

const text = ({ km, en }: { km: string; en: string }) => ({ km: km.trim(), en: en.trim() || null })
const textOrNull = (given: { km: string; en: string }) => (given.km.trim() ? text(given) : null)

/** Numbers new packs after the highest number that the listing ever gave. */
function skusOf(packs: readonly ListingPack[], { skus, listing_id }: Shelf): Map<string, string> {
  const prefix = listing_id.slice(-8).toUpperCase()
  const used = [...skus.values()].map((sku) => Number(/-(\d+)$/.exec(sku)?.[1] ?? 0))
  let number = Math.max(0, ...used)
  return new Map(
    packs.map(({ id }) => {
      const known = skus.get(id)
      if (known) return [id, known]
      number += 1
      return [id, `${prefix}-${number}`]
    }),
  )
}

function packOf(pack: ListingPack, { priced_in }: ListingDocument, sku: string, rate: string): PackInput {
  const prices = (amount: string | null) => bothPrices(amount ?? "0", priced_in, rate)
  return {
    ...prices(pack.amount),
    ...{ sku, pack_id: pack.id, km: pack.name.km.trim(), en: pack.name.en.trim() || null },
    weight_grams: pack.packed_weight_grams ?? 0,
    net_weight_grams: pack.net_weight_grams,
    // What there is of it is entered where stock is kept.
    stock: 0,
    tiers: pack.tiers.map(({ from_quantity, amount }) => ({ from_quantity, ...prices(amount) })),
  }
}

/** The product that a document describes; the document has no problems. */
export function listedProduct(document: ListingDocument, shelf: Shelf): ProductInput {
  const { references, khr_per_usd } = shelf
  const skus = skusOf(document.packs, shelf)
  const pictures = document.pictures.flatMap(({ upload_id, alt }) => {
    const kept = references.pictures.get(upload_id)
    return kept ? [{ ...kept, alt: textOrNull(alt) }] : []
  })
  return {
    handle: shelf.handle,
    listing_id: shelf.listing_id,
    title: text(document.name),
    story: text(document.story),
    sector: document.sector as Sector,
    aliases: [],
    picture: pictures[0] ? { base: pictures[0].base, widths: pictures[0].widths } : null,
    kind_id: String(references.kind_id),
    minimum_quantity: document.minimum_quantity,
    quantity_step: document.quantity_step,
    export_profile: isServiceListing(document)
      ? null
      : { hs_code_proposal: document.hs_code_proposal ?? "", posting_abroad: document.posting_abroad },
    packs: document.packs.map((pack) => packOf(pack, document, String(skus.get(pack.id)), khr_per_usd)),
    association: { ...shelf.association, producer_ids: [...references.producer_ids] },
    sales_channel_id: shelf.sales_channel_id,
    vat_tax_region_id: shelf.vat_tax_region_id,
    listed: {
      priced_in: document.priced_in,
      pictures,
      lead_time_days: document.lead_time_days,
      season_months: [...document.season_months].sort((a, b) => a - b),
      weekly_capacity: document.made_to_order?.weekly_capacity ?? null,
      ingredients: isFood(document) ? textOrNull(document.ingredients) : null,
      allergens: isFood(document) ? document.allergens : [],
    },
  }
}
