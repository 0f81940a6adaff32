import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"
import { Refusal } from "../../../refusal"

type Input = { day: string; khr_per_usd: number | string; confirmed: boolean }

/** A larger change from one published rate to the next has not been seen in decades; a slip of the finger has. */
const LARGEST_JUMP = "0.05"

/** Refuses a rate far from the one before it, unless somebody confirmed that it is meant. */
export const assertRatePlausibleStep = createStep(
  "assert-rate-plausible",
  async ({ day, khr_per_usd, confirmed }: Input, { container }) => {
    const [before] = await container
      .resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
      .listExchangeRates({ day: { $lt: day } }, { order: { day: "DESC" }, take: 1 })
    if (!before || confirmed) return new StepResponse({ day })
    const jump = MathBN.div(MathBN.abs(MathBN.sub(khr_per_usd, before.khr_per_usd)), before.khr_per_usd)
    if (MathBN.gt(jump, LARGEST_JUMP)) throw new Refusal("rate_jump")
    return new StepResponse({ day })
  },
)
