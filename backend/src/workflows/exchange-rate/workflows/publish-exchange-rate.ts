import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createExchangeRateStep } from "../steps/create-exchange-rate"

type Input = { day: string; khr_per_usd: number; source: string }

/** Publishes a day's rate of riel to the dollar with its source. */
export const publishExchangeRateWorkflow = createWorkflow("publish-exchange-rate", (input: Input) => {
  return new WorkflowResponse(createExchangeRateStep(input))
})
