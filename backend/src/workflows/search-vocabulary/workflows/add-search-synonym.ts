import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createSearchSynonymStep } from "../steps/create-search-synonym"
import type { SynonymInput } from "../synonym-row"

/** Adds a group of words that mean the same to whoever searches. */
export const addSearchSynonymWorkflow = createWorkflow("add-search-synonym", (input: SynonymInput) => {
  return new WorkflowResponse(createSearchSynonymStep(input))
})
