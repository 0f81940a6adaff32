import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { assertDayWithoutRateStep } from "../steps/assert-day-without-rate"
import { assertRatePlausibleStep } from "../steps/assert-rate-plausible"
import { createExchangeRateStep } from "../steps/create-exchange-rate"

type Input = {
  day: string
  khr_per_usd: number | string
  source: string
  /** The secretariat's user; nobody where the house itself publishes. */
  actor?: string
  confirmed?: boolean
}

/** Publishes a day's rate of riel to the dollar with its source. Derived prices follow on their own. */
export const publishExchangeRateWorkflow = underLock(
  { key: () => "publish-exchange-rate", waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow("publish-exchange-rate", (input: Input) => {
    assertDayWithoutRateStep({ day: input.day })
    assertRatePlausibleStep(
      transform({ input }, ({ input: { day, khr_per_usd, confirmed } }) => ({
        day,
        khr_per_usd,
        confirmed: confirmed ?? false,
      })),
    )
    const rate = createExchangeRateStep(
      transform({ input }, ({ input: { day, khr_per_usd, source, actor } }) => ({
        day,
        khr_per_usd,
        source,
        actor: actor ?? "house",
      })),
    )
    emitEventStep({ eventName: "exchange_rate.published", data: { id: rate.id } })
    return new WorkflowResponse(rate)
  }),
)
