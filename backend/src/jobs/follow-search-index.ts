import type { MedusaContainer } from "@medusajs/framework/types"
import { env } from "../env"
import { followSearchIndexWorkflow } from "../workflows/search/workflows/follow-search-index"

/** Failures are told by the circuit of the search; the next run takes up all that this one left. */
export default async function followSearchIndex(container: MedusaContainer): Promise<void> {
  if (!env.OUTBOX_DELIVERY || !env.MEILISEARCH_URL) return
  await followSearchIndexWorkflow(container)
    .run({ input: undefined })
    .catch(() => undefined)
}

export const config = { name: "follow-search-index", schedule: { interval: 1000 } }
