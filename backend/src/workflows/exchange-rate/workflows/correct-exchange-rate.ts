import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { assertRatePlausibleStep } from "../steps/assert-rate-plausible"
import { readCorrectableRateStep } from "../steps/read-correctable-rate"
import { replaceExchangeRateStep } from "../steps/replace-exchange-rate"

type Input = { id: string; khr_per_usd: string; reason: string; confirmed: boolean; actor: string }

/** Corrects a rate that no past day's order stands on; derived prices follow on their own. */
export const correctExchangeRateWorkflow = underLock(
  { key: () => "publish-exchange-rate", waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow("correct-exchange-rate", (input: Input) => {
    const rate = readCorrectableRateStep({ id: input.id })
    assertRatePlausibleStep(
      transform({ input, rate }, (data) => ({
        day: data.rate.day,
        khr_per_usd: data.input.khr_per_usd,
        confirmed: data.input.confirmed,
      })),
    )
    const corrected = replaceExchangeRateStep(
      transform({ input }, ({ input: { confirmed: _said, ...correction } }) => correction),
    )
    emitEventStep({ eventName: "exchange_rate.published", data: { id: corrected.id } })
    return new WorkflowResponse(corrected)
  }),
)
