import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"
import { Refusal } from "../../../refusal"

/** Finds a rate that may still be corrected: of today or a later day. */
export const readCorrectableRateStep = createStep(
  "read-correctable-rate",
  async ({ id }: { id: string }, { container }) => {
    const [rate] = await container
      .resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
      .listExchangeRates({ id }, { take: 1 })
    if (!rate) throw new Refusal("not_found")
    if (rate.day < dayInCambodia(new Date())) throw new Refusal("rate_frozen")
    return new StepResponse({ day: rate.day })
  },
)
