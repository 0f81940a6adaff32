import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SEARCH_MEILISEARCH_MODULE } from "../../../modules/search-meilisearch"
import type SearchMeilisearchModuleService from "../../../modules/search-meilisearch/service"

const LOCK = "follow-search-index"

/**
 * Tells Meilisearch what changed in the search index. Where another process is at it, that one is enough.
 * Nothing to compensate: Meilisearch follows the index, and following it again is what puts it right.
 */
export const followSearchIndexStep = createStep("follow-search-index", async (_: undefined, { container }) => {
  const meilisearch = container.resolve<SearchMeilisearchModuleService>(SEARCH_MEILISEARCH_MODULE)
  if (meilisearch.standing().engine === "off") return new StepResponse(undefined)
  await container.resolve(Modules.LOCKING).execute(LOCK, async () => {
    const { rebuilt } = await meilisearch.follow()
    if (rebuilt.length > 0)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .info(`Meilisearch has been filled anew: ${rebuilt.join(", ")}.`)
  })
  return new StepResponse(undefined)
})
