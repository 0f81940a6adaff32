import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"

export type OutdatedRate = { day: string; khr_per_usd: string; prices_followed_at: Date | null }

/** The rate in force as it would stand today, when it was published for an earlier day. */
export const readOutdatedRateStep = createStep("read-outdated-rate", async (_, { container }) => {
  const day = dayInCambodia(new Date())
  const [rate] = await container
    .resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    .listExchangeRates({ day: { $lte: day } }, { order: { day: "DESC" }, take: 1 })
  const outdated: OutdatedRate | null =
    rate && rate.day < day
      ? {
          day,
          khr_per_usd: MathBN.convert(rate.khr_per_usd).toFixed(),
          prices_followed_at: rate.prices_followed_at,
        }
      : null
  return new StepResponse({ rate: outdated })
})
