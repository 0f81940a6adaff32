import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { countMissedSearchStep } from "../steps/count-missed-search"

/** Counts that words were looked for in vain on a day. */
export const noteMissedSearchWorkflow = createWorkflow(
  "note-missed-search",
  (input: { day: string; words: string }) => {
    return new WorkflowResponse(countMissedSearchStep(input))
  },
)
