import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { replaceSearchSynonymStep } from "../steps/replace-search-synonym"
import type { SynonymInput } from "../synonym-row"

/** Writes a group of words that mean the same anew. */
export const changeSearchSynonymWorkflow = createWorkflow(
  "change-search-synonym",
  (input: SynonymInput & { id: string }) => {
    return new WorkflowResponse(replaceSearchSynonymStep(input))
  },
)
