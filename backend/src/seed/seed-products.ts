import type { MedusaContainer } from "@medusajs/framework/types"
import { derivedPrice } from "../workflows/exchange-rate/derived-price"
import type { ProductInput } from "../workflows/product/product-input"
import { listProductsWorkflow } from "../workflows/product/workflows/list-products"
import { DEMO_RATE } from "./demo-rate"
import { pictureWidthsPx } from "./pictures/encode-picture"
import type { SeedProduct } from "./seed-product"
import type { Seller } from "./seed-sellers"

/** What every listed product refers to. */
export type Shelf = {
  sellers: ReadonlyMap<string, Seller>
  kindIds: ReadonlyMap<string, string>
  sales_channel_id: string
  tax_region_id: string
}

/** Larger calls gain little and hold more in memory; what is listed in one call is equally new. */
const BATCH = 25

function productInput(
  product: SeedProduct,
  { sellers, kindIds, ...shelf }: Shelf,
  picture: string | null,
): ProductInput {
  const association = sellers.get(product.association)
  if (!association) throw new Error(`${product.handle} names an association that is not seeded.`)
  const kind_id = kindIds.get(product.kind)
  if (!kind_id) throw new Error(`${product.handle} is of a kind that is not seeded.`)
  return {
    handle: product.handle,
    title: product.title,
    story: product.story,
    sector: product.sector,
    aliases: product.aliases,
    picture: picture === null ? null : { base: `/media/${picture}`, widths: [...pictureWidthsPx] },
    kind_id,
    minimum_quantity: product.minimum_quantity ?? 1,
    quantity_step: product.quantity_step ?? 1,
    export_profile: product.hs_code_proposal
      ? {
          hs_code_proposal: product.hs_code_proposal,
          posting_abroad: product.posting_abroad ?? "allowed",
        }
      : null,
    packs: product.packs.map((pack, at) => ({
      ...pack,
      sku: `${product.id}-${at + 1}`,
      khr: derivedPrice(pack.usd, DEMO_RATE),
    })),
    association,
    sales_channel_id: shelf.sales_channel_id,
    vat_tax_region_id: association.vat_registered ? shelf.tax_region_id : null,
  }
}

/** Lists products a batch at a time; answers their ids by handle. `pictureOf` names the file that shows one. */
export async function seedProducts(
  container: MedusaContainer,
  products: readonly SeedProduct[],
  shelf: Shelf,
  pictureOf: (product: SeedProduct) => string | null,
  onListed: (count: number) => void = () => {},
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (let from = 0; from < products.length; from += BATCH) {
    const batch = products.slice(from, from + BATCH)
    const { result } = await listProductsWorkflow(container).run({
      input: { products: batch.map((product) => productInput(product, shelf, pictureOf(product))) },
    })
    for (const { handle, id } of result) ids.set(handle, id)
    onListed(ids.size)
  }
  return ids
}
