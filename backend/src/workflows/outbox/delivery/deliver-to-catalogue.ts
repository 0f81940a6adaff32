import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"
import type { Change, NewChange } from "../../../modules/outbox/service"
import { reindexProductsWorkflow } from "../../product/workflows/reindex-products"
import { type Deliver, delivered } from "./outcome"
import { type TouchedProduct, touchedProducts } from "./touched-products"

/**
 * A page that was being made while the index changed may be kept after the storefront was told, with what it had read
 * before. So everything is told once more, when any such page is done.
 */
const AGAIN_SECONDS = 2

function forStorefront(kind: string, name: string): NewChange[] {
  const change = { consumer: "storefront" as const, kind, subject_id: name }
  return [
    { ...change, stream_id: `${kind}:${name}` },
    { ...change, stream_id: `again:${kind}:${name}`, after_seconds: AGAIN_SECONDS },
  ]
}

type Written = { cards: string[]; pages: string[] }

/**
 * Writes documents anew and says of which products pages must be, by handle. What is delivered again was cut off the
 * first time, maybe after the index was written: nothing tells then what had changed, so all of it counts.
 */
async function writeDocuments(
  products: readonly TouchedProduct[],
  isRepeated: boolean,
  container: MedusaContainer,
): Promise<NewChange[]> {
  if (products.length === 0) return []
  const { result } = await reindexProductsWorkflow(container).run({
    input: { product_ids: products.map(({ id }) => id) },
  })
  const { cards, pages } = result as Written
  return products.flatMap(({ id, handle }) => {
    if (isRepeated || cards.includes(id)) return forStorefront("product", handle)
    return pages.includes(id) ? forStorefront("product-page", handle) : []
  })
}

/** Public names of changed subjects that pages show beside goods. */
async function namesOf(kind: string, sql: string, changes: readonly Change[], container: MedusaContainer) {
  const ids = changes.filter((change) => change.kind === kind).map(({ subject_id }) => subject_id)
  if (ids.length === 0) return []
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { name: string }[] }>(sql, [ids])
  return rows.flatMap(({ name }) => forStorefront(kind, name))
}

/**
 * Brings the search index up to date, and only then tells the storefront, which reads from it. The storefront is told
 * through the outbox again, so that its outage does not keep the index behind.
 */
export const deliverToCatalogue: Deliver = async (changes, container) => {
  const products = await touchedProducts(changes, container)
  const isRepeated = changes.some(({ attempts }) => attempts > 1)
  const pages = [
    ...(await writeDocuments(products, isRepeated, container)),
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
