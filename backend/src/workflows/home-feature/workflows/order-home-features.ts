import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rankHomeFeaturesStep } from "../steps/rank-home-features"

/** Puts the features of the home page in order. */
export const orderHomeFeaturesWorkflow = createWorkflow(
  "order-home-features",
  (input: { ids: string[]; actor: string }) => {
    return new WorkflowResponse(rankHomeFeaturesStep(input))
  },
)
