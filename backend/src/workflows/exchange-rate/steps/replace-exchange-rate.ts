import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"

type Input = { id: string; khr_per_usd: string; reason: string; actor: string }

/** Puts another figure in a rate's place; the event keeps figure, reason and actor. */
export const replaceExchangeRateStep = createStep(
  "replace-exchange-rate",
  async ({ id, khr_per_usd, reason, actor }: Input, { container }) => {
    const service = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    const before = await service.retrieveExchangeRate(id)
    await service.updateExchangeRates({ id, khr_per_usd, prices_followed_at: null } as object)
    const event = await service.createRateEvents({
      rate_id: id,
      type: "corrected",
      khr_per_usd,
      reason,
      actor,
      occurred_at: new Date(),
    } as object)
    const { khr_per_usd: old, prices_followed_at } = before
    return new StepResponse(
      { id },
      { id, event_id: (event as unknown as { id: string }).id, khr_per_usd: old, prices_followed_at },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const { event_id, ...before } = done
    const service = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    await service.deleteRateEvents(event_id)
    await service.updateExchangeRates(before as object)
  },
)
