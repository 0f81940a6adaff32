import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { followSearchIndexWorkflow } from "../workflows/search/workflows/follow-search-index"

/** Meilisearch hears within a second what the index learned. */
export default async function followSearchIndex(container: MedusaContainer): Promise<void> {
  if (!env.OUTBOX_DELIVERY || !env.MEILISEARCH_URL) return
  await followSearchIndexWorkflow(container).run({ input: {} })
}

export const config = { name: "follow-search-index", schedule: { interval: 1000 } }
