import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { worldCountryCodes } from "@ovop/contracts"
import { addDeliveryZonesWorkflow } from "../workflows/delivery/workflows/add-delivery-zones"
import { addPickUpPointWorkflow } from "../workflows/delivery/workflows/add-pick-up-point"
import { publishExchangeRateWorkflow } from "../workflows/exchange-rate/workflows/publish-exchange-rate"
import { adoptProductsWorkflow } from "../workflows/listing/workflows/adopt-products"
import { addKindsWorkflow } from "../workflows/market/workflows/add-kinds"
import { openMarketWorkflow } from "../workflows/market/workflows/open-market"
import type { Assortment } from "./assortment"
import { deliveryZones, sharedPickUpPoints } from "./delivery-zones"
import { DEMO_RATE } from "./demo-rate"
import { kinds } from "./kinds"
import { certificatesOf, type SeededCertificate, seedCertificates } from "./seed-certificates"
import { seedProducts } from "./seed-products"
import { seedSellers } from "./seed-sellers"

export type SeedOptions = { day: string; withPictures: boolean; assortment: Assortment }
export type SeededMarket = {
  sales_channel_id: string
  products: { handle: string; id: string }[]
  certificates: SeededCertificate[]
}

/** The region of Cambodia's taxes, which VAT rates of products belong to. */
export async function readTaxRegion(container: MedusaContainer): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "tax_region", fields: ["id"], filters: { country_code: "kh" } })
  return String(data[0]?.id)
}

/** Fills an empty database with the demonstration market: real goods, invented people and prices. */
export async function seedMarket(container: MedusaContainer, options: SeedOptions): Promise<SeededMarket> {
  const { products, associations } = options.assortment
  const { result: market } = await openMarketWorkflow(container).run({
    input: { world_countries: [...worldCountryCodes] },
  })
  const { sales_channel_id } = market
  await publishExchangeRateWorkflow(container).run({
    input: { day: options.day, khr_per_usd: DEMO_RATE, source: "demonstration" },
  })
  await addDeliveryZonesWorkflow(container).run({ input: { zones: deliveryZones } })
  for (const point of sharedPickUpPoints) await addPickUpPointWorkflow(container).run({ input: point })
  const { result: added } = await addKindsWorkflow(container).run({ input: { kinds } })
  const sellers = await seedSellers(container, associations, sales_channel_id)
  const shelf = {
    sellers,
    kindIds: new Map(added.map(({ code, id }) => [code, id])),
    sales_channel_id,
    tax_region_id: await readTaxRegion(container),
  }
  const pictureOf = ({ handle }: { handle: string }) => (options.withPictures ? handle : null)
  const ids = await seedProducts(container, products, shelf, pictureOf)
  await adoptProductsWorkflow(container).run()
  const certificates = certificatesOf(products, associations)
  return {
    sales_channel_id,
    products: [...ids].map(([handle, id]) => ({ handle, id })),
    certificates: await seedCertificates(container, certificates, ids, sellers),
  }
}
