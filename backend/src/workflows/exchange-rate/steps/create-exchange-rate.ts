import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"

type Input = {
  day: string
  khr_per_usd: number | string
  source: string
  actor: string
  /** Given where the prices follow already, because the rate is the one before. */
  prices_followed_at?: Date | null
}

/** Writes a day's rate with its first event. */
export const createExchangeRateStep = createStep(
  "create-exchange-rate",
  async ({ actor, ...rate }: Input, { container }) => {
    const service = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    const created = await service.createExchangeRates({
      ...rate,
      events: [{ type: "published", khr_per_usd: rate.khr_per_usd, actor, occurred_at: new Date() }],
    } as object)
    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    const events = await service.listRateEvents({ rate_id: id }, { select: ["id"] })
    await service.deleteRateEvents(events.map((event) => event.id))
    await service.deleteExchangeRates(id)
  },
)
