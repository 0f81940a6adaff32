import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { followSearchIndexStep } from "../steps/follow-search-index"

/** Brings Meilisearch up to date with the search index; does nothing where there is none. */
export const followSearchIndexWorkflow = createWorkflow("follow-search-index", () => {
  return new WorkflowResponse(followSearchIndexStep())
})
