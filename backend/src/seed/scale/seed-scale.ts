import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { adoptProductsWorkflow } from "../../workflows/listing/workflows/adopt-products"
import { rebuildSearchIndexWorkflow } from "../../workflows/product/workflows/rebuild-search-index"
import { readTaxRegion } from "../seed-market"
import { seedProducts } from "../seed-products"
import { seedSellers } from "../seed-sellers"
import { scaleAssociations, scaleHandle, scaleProducts } from "./scale-market"
import type { ScaleOptions } from "./scale-options"

type Say = (line: string) => void
type Graph = (read: object) => Promise<{ data: Record<string, string>[] }>

const PROGRESS_EVERY = { associations: 100, products: 1000 } as const

const reporter =
  (say: Say, what: keyof typeof PROGRESS_EVERY, of: number) =>
  (done: number): void => {
    if (done % PROGRESS_EVERY[what] === 0 || done === of) say(`${done} of ${of} ${what}`)
  }

/** Adds invented associations and products to a market, the same for the same seed, then fills the search index. */
export async function seedScale(
  container: MedusaContainer,
  { associations: associationCount, products: productCount, seed }: ScaleOptions,
  say: Say,
): Promise<void> {
  const graph = container.resolve(ContainerRegistrationKeys.QUERY).graph as unknown as Graph
  const read = async (entity: string, fields: string[], filters: object = {}) =>
    (await graph({ entity, fields, filters })).data
  const [present] = await read("association", ["id"], { handle: scaleHandle(seed, "a", 0) })
  if (present) throw new Error(`The market holds the data of --seed ${seed} already; choose another.`)

  const associations = scaleAssociations(associationCount, seed)
  const products = scaleProducts(productCount, associations, seed)
  const pictures = new Map(products.map(({ product, picture }) => [product.handle, picture]))
  const [channel] = await read("sales_channel", ["id"], { name: "OVOP Market" })
  const kinds = await read("product_category", ["id", "handle"])
  const sales_channel_id = String(channel?.id)

  const sellers = await seedSellers(
    container,
    associations,
    sales_channel_id,
    reporter(say, "associations", associationCount),
  )
  await seedProducts(
    container,
    products.map(({ product }) => product),
    {
      sellers,
      kindIds: new Map(kinds.map(({ handle, id }) => [String(handle), String(id)])),
      sales_channel_id,
      tax_region_id: await readTaxRegion(container),
    },
    ({ handle }) => pictures.get(handle) ?? null,
    reporter(say, "products", productCount),
  )
  say("writing their listings")
  await adoptProductsWorkflow(container).run()
  say("filling the search index")
  await rebuildSearchIndexWorkflow(container).run({
    input: {
      products: products.map(({ product }) => product.handle),
      associations: associations.map(({ handle }) => handle),
    },
  })
}
