import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { softDeleteSearchSynonymStep } from "../steps/soft-delete-search-synonym"

/** Takes a group of words that mean the same away for good. */
export const removeSearchSynonymWorkflow = createWorkflow(
  "remove-search-synonym",
  (input: { id: string; actor: string }) => {
    return new WorkflowResponse(softDeleteSearchSynonymStep(input))
  },
)
