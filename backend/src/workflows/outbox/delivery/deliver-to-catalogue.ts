import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"
import type { Change, NewChange } from "../../../modules/outbox/service"
import { reindexProductsWorkflow } from "../../product/workflows/reindex-products"
import { type Deliver, delivered } from "./outcome"
import { touchedProducts } from "./touched-products"

const forStorefront = (kind: string, name: string): NewChange => ({
  consumer: "storefront",
  kind,
  subject_id: name,
  stream_id: `${kind}:${name}`,
})

/** Public names of changed subjects that pages show beside goods. */
async function namesOf(kind: string, sql: string, changes: readonly Change[], container: MedusaContainer) {
  const ids = changes.filter((change) => change.kind === kind).map(({ subject_id }) => subject_id)
  if (ids.length === 0) return []
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { name: string }[] }>(sql, [ids])
  return rows.map(({ name }) => forStorefront(kind, name))
}

/**
 * Brings the search index up to date, and only then tells the storefront, which reads from it. The storefront is told
 * through the outbox again, so that its outage does not keep the index behind.
 */
export const deliverToCatalogue: Deliver = async (changes, container) => {
  const products = await touchedProducts(changes, container)
  if (products.length > 0)
    await reindexProductsWorkflow(container).run({ input: { product_ids: products.map(({ id }) => id) } })
  const pages = [
    ...products.map(({ handle, stock_only }) =>
      forStorefront(stock_only ? "product-stock" : "product", handle),
    ),
    ...(await namesOf(
      "association",
      "select handle as name from association where id = any(?)",
      changes,
      container,
    )),
    ...(await namesOf(
      "certificate",
      "select code as name from certificate where id = any(?)",
      changes,
      container,
    )),
    // Only once prices follow it, so that their pages are made anew once, with both.
    ...(await namesOf(
      "exchange-rate",
      "select day as name from exchange_rate where id = any(?) and prices_followed_at is not null",
      changes,
      container,
    )),
  ]
  await container.resolve<OutboxModuleService>(OUTBOX_MODULE).add(pages)
  return delivered
}
