import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { softDeleteHomeFeatureStep } from "../steps/soft-delete-home-feature"

/** Takes a feature off the home page for good. */
export const removeHomeFeatureWorkflow = createWorkflow(
  "remove-home-feature",
  (input: { id: string; actor: string }) => {
    return new WorkflowResponse(softDeleteHomeFeatureStep(input))
  },
)
