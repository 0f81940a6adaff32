import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetMissedSearchesStep } from "../steps/forget-missed-searches"

/** Forgets what was looked for in vain before a day. */
export const forgetMissedSearchesWorkflow = createWorkflow(
  "forget-missed-searches",
  (input: { before: string }) => {
    return new WorkflowResponse(forgetMissedSearchesStep(input))
  },
)
