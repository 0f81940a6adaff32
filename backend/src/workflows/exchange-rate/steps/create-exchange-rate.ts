import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"

type Input = { day: string; khr_per_usd: number; source: string }

export const createExchangeRateStep = createStep(
  "create-exchange-rate",
  async (input: Input, { container }) => {
    const rate = await container
      .resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
      .createExchangeRates(input)
    return new StepResponse({ id: rate.id }, rate.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE).deleteExchangeRates(id)
  },
)
