import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"
import { Refusal } from "../../../refusal"

/** Refuses a second rate for a day. Two that come at once meet the table's unique index. */
export const assertDayWithoutRateStep = createStep(
  "assert-day-without-rate",
  async ({ day }: { day: string }, { container }) => {
    const known = await container
      .resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
      .listExchangeRates({ day }, { select: ["id"], take: 1 })
    if (known.length > 0) throw new Refusal("rate_exists")
    return new StepResponse({ day })
  },
)
