import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_MEILISEARCH_MODULE } from "../../../modules/search-meilisearch"
import type SearchMeilisearchModuleService from "../../../modules/search-meilisearch/service"

const LOCK = "follow-search-index"

/**
 * Tells Meilisearch what changed in the search index. Two processes that fill it anew would swap each other's work.
 * Nothing to compensate: Meilisearch follows the index, and following it again is what puts it right.
 */
export const followSearchIndexStep = createStep("follow-search-index", async (_: object, { container }) => {
  const meilisearch = container.resolve<SearchMeilisearchModuleService>(SEARCH_MEILISEARCH_MODULE)
  const locking = container.resolve(Modules.LOCKING)
  const ownerId = `${LOCK}:${process.pid}`
  if (meilisearch.standing().engine === "off") return new StepResponse(undefined)
  const isOurs = await locking.acquire(LOCK, { ownerId, expire: 600 }).then(
    () => true,
    // Another process is at it, and one is enough.
    () => false,
  )
  if (!isOurs) return new StepResponse(undefined)
  try {
    const { rebuilt } = await meilisearch.follow()
    if (rebuilt.length > 0)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .info(`Meilisearch has been filled anew: ${rebuilt.join(", ")}.`)
  } finally {
    await locking.release(LOCK, { ownerId })
  }
  return new StepResponse(undefined)
})
