import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { derivePricesStep } from "../steps/derive-prices"
import { markPricesFollowedStep } from "../steps/mark-prices-followed"
import { readRateToFollowStep } from "../steps/read-rate-to-follow"

/** Makes every derived price follow the rate in force. Does nothing, quickly, when they do. */
export const followExchangeRateWorkflow = underLock(
  { key: () => "follow-exchange-rate", waitSeconds: 30, ttlSeconds: 600 },
  createWorkflow({ name: "follow-exchange-rate", idempotent: false }, () => {
    const open = readRateToFollowStep()
    const derived = derivePricesStep({ rate: open.rate })
    markPricesFollowedStep({ rate: open.rate })
    return new WorkflowResponse(derived)
  }),
)
