import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { type RebuiltPages, rebuildSearchIndexStep } from "../steps/rebuild-search-index"

/** Fills the whole search index at once, after more has changed than is worth following change by change. */
export const rebuildSearchIndexWorkflow = createWorkflow("rebuild-search-index", (input: RebuiltPages) => {
  rebuildSearchIndexStep(input)
})
