import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { forgetMissedSearchesStep } from "../steps/forget-missed-searches"

/** Forgets what was looked for in vain more than so many days ago. */
export const forgetMissedSearchesWorkflow = createWorkflow(
  "forget-missed-searches",
  (input: { days_kept: number }) => {
    return new WorkflowResponse(forgetMissedSearchesStep(input))
  },
)
