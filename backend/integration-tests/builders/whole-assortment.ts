import { sampleAssortment, wholeAssortment } from "../../src/seed/assortment"
import { readTaxRegion } from "../../src/seed/seed-market"
import { seedProducts } from "../../src/seed/seed-products"
import { seedSellers } from "../../src/seed/seed-sellers"
import { reindexProductsWorkflow } from "../../src/workflows/product/workflows/reindex-products"
import type { Market } from "../market/one-market"

/** A second association of the same name and place: the first is not to be changed by what it sells more. */
const again = (handle: string) => `${handle}-too`

/** Lists what the demonstration sells beyond the sample that tests are seeded with. */
export async function sellWholeAssortment({ container, seeded, query }: Market): Promise<void> {
  const sampled = new Set(sampleAssortment.products.map(({ handle }) => handle))
  const products = wholeAssortment.products
    .filter(({ handle }) => !sampled.has(handle))
    .map((product) => ({ ...product, association: again(product.association) }))
  const wanted = new Set(products.map(({ association }) => association))
  const associations = wholeAssortment.associations
    .map((association) => ({ ...association, handle: again(association.handle) }))
    .filter(({ handle }) => wanted.has(handle))
  const { sales_channel_id } = seeded
  const kinds = await query<{ code: string; id: string }>(
    "select handle as code, id from product_category where deleted_at is null",
  )
  const ids = await seedProducts(
    container,
    products,
    {
      sellers: await seedSellers(container, associations, sales_channel_id),
      kindIds: new Map(kinds.map(({ code, id }) => [code, id])),
      sales_channel_id,
      tax_region_id: await readTaxRegion(container),
    },
    () => null,
  )
  await reindexProductsWorkflow(container).run({ input: { product_ids: [...ids.values()] } })
}
