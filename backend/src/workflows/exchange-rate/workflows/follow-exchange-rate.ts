import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { derivePricesStep } from "../steps/derive-prices"
import { markPricesFollowedStep } from "../steps/mark-prices-followed"
import { readRateToFollowStep } from "../steps/read-rate-to-follow"

/** Makes every derived price follow the rate in force. Does nothing, quickly, when they do. */
export const followExchangeRateWorkflow = createWorkflow(
  { name: "follow-exchange-rate", idempotent: false },
  () => {
    acquireLockStep({ key: "follow-exchange-rate", timeout: 30, ttl: 600 })
    const open = readRateToFollowStep()
    const derived = derivePricesStep({ rate: open.rate })
    markPricesFollowedStep({ rate: open.rate })
    releaseLockStep({ key: "follow-exchange-rate" })
    return new WorkflowResponse(derived)
  },
)
