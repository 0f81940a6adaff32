import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { registerAssociationWorkflow } from "../workflows/association/workflows/register-association"
import { addSchemeWorkflow } from "../workflows/certificate/workflows/add-scheme"
import { recordCertificateWorkflow } from "../workflows/certificate/workflows/record-certificate"
import { derivedPrice } from "../workflows/exchange-rate/derived-price"
import { publishExchangeRateWorkflow } from "../workflows/exchange-rate/workflows/publish-exchange-rate"
import { openMarketWorkflow } from "../workflows/market/workflows/open-market"
import { listProductWorkflow } from "../workflows/product/workflows/list-product"
import { associations } from "./associations"
import { pictureWidthsPx } from "./pictures/encode-picture"
import { products, type SeedProduct } from "./products"
import { schemes } from "./schemes"
import { worldCountries } from "./world-countries"

/** Riel for a dollar in the demonstration, near what has been usual for years. */
const DEMO_RATE = 4020

const DELIVERIES = [
  {
    code: "standard",
    name: { km: "ដឹកជញ្ជូនធម្មតា ២ ទៅ ៤ ថ្ងៃ", en: "Standard delivery, 2 to 4 days" },
    usd: 1.75,
    khr: Number(derivedPrice("1.75", DEMO_RATE)),
  },
  {
    code: "express",
    name: { km: "ដឹកជញ្ជូនរហ័ស ថ្ងៃបន្ទាប់", en: "Express delivery, next day" },
    usd: 3.5,
    khr: Number(derivedPrice("3.50", DEMO_RATE)),
  },
]

export type SeedOptions = { day: string; withPictures: boolean }
export type SeededMarket = {
  sales_channel_id: string
  products: { handle: string; id: string }[]
  certificates: { product: string; scheme: string; code: string; id: string }[]
}
type Seller = { id: string; producer_ids: string[]; stock_location_id: string; shipping_profile_id: string }

async function readTaxRegion(container: MedusaContainer): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "tax_region", fields: ["id"], filters: { country_code: "kh" } })
  return String(data[0]?.id)
}

async function seedSellers(
  container: MedusaContainer,
  sales_channel_id: string,
): Promise<Map<string, Seller>> {
  const sellers = new Map<string, Seller>()
  for (const association of associations) {
    const { result } = await registerAssociationWorkflow(container).run({
      input: {
        association: { ...association, demonstration: true },
        // The code of a delivery is unique in Medusa, so it carries the association's.
        deliveries: DELIVERIES.map((delivery) => ({
          ...delivery,
          code: `${delivery.code}-${association.handle}`,
        })),
        sales_channel_id,
      },
    })
    sellers.set(association.handle, result)
  }
  return sellers
}

function productInput(product: SeedProduct, seller: Seller, sales_channel_id: string, withPictures: boolean) {
  return {
    handle: product.handle,
    title: product.title,
    story: product.story,
    sector: product.sector,
    aliases: product.aliases,
    picture: withPictures ? { base: `/media/${product.handle}`, widths: [...pictureWidthsPx] } : null,
    hs_code_proposal: product.hs_code_proposal,
    packs: product.packs.map((pack, at) => ({
      ...pack,
      sku: `${product.id}-${at + 1}`,
      khr: derivedPrice(pack.usd, DEMO_RATE),
    })),
    association: seller,
    sales_channel_id,
  }
}

async function seedCertificates(
  container: MedusaContainer,
  ids: Map<string, string>,
  sellers: Map<string, Seller>,
) {
  const recorded: SeededMarket["certificates"] = []
  const schemeIds = new Map<string, string>()
  for (const scheme of schemes) {
    const { result } = await addSchemeWorkflow(container).run({ input: scheme })
    schemeIds.set(scheme.code, result.id)
  }
  for (const product of products)
    for (const { scheme, since } of product.legal) {
      const { result } = await recordCertificateWorkflow(container).run({
        input: {
          scheme_id: schemeIds.get(scheme) ?? "",
          number: `DEMO-${scheme}-${product.id}`,
          valid_from: since,
          valid_to: null,
          evidence_level: "document_seen",
          demonstration: true,
          actor: "seed",
          association_id: sellers.get(product.association)?.id ?? "",
          product_ids: [ids.get(product.handle) ?? ""],
        },
      })
      recorded.push({ product: product.handle, scheme, ...result })
    }
  return recorded
}

/** Fills an empty database with the demonstration market: 10 associations, 20 real goods, invented people and prices. */
export async function seedMarket(container: MedusaContainer, options: SeedOptions): Promise<SeededMarket> {
  const { result: market } = await openMarketWorkflow(container).run({
    input: { world_countries: worldCountries },
  })
  await publishExchangeRateWorkflow(container).run({
    input: { day: options.day, khr_per_usd: DEMO_RATE, source: "demonstration" },
  })
  const taxRegion = await readTaxRegion(container)
  const sellers = await seedSellers(container, market.sales_channel_id)
  const ids = new Map<string, string>()
  for (const product of products) {
    const seller = sellers.get(product.association)
    if (!seller) throw new Error(`${product.handle} names an association that is not seeded.`)
    const registered = associations.find(({ handle }) => handle === product.association)?.vat_registered
    const input = productInput(product, seller, market.sales_channel_id, options.withPictures)
    const { result } = await listProductWorkflow(container).run({
      input: { ...input, vat_tax_region_id: registered ? taxRegion : null },
    })
    ids.set(product.handle, result.id)
  }
  return {
    sales_channel_id: market.sales_channel_id,
    products: [...ids].map(([handle, id]) => ({ handle, id })),
    certificates: await seedCertificates(container, ids, sellers),
  }
}
