import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"

export type RateToFollow = { id: string; khr_per_usd: string }

/** The rate in force, when prices do not follow it yet. A rate of a later day waits for its day. */
export const readRateToFollowStep = createStep("read-rate-to-follow", async (_, { container }) => {
  const [rate] = await container
    .resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    .listExchangeRates({ day: { $lte: dayInCambodia(new Date()) } }, { order: { day: "DESC" }, take: 1 })
  const open =
    rate && !rate.prices_followed_at
      ? { id: rate.id, khr_per_usd: MathBN.convert(rate.khr_per_usd).toFixed() }
      : null
  return new StepResponse<{ rate: RateToFollow | null }>({ rate: open })
})
