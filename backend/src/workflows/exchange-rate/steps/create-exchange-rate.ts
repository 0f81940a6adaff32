import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"
import { actorOf, changesOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"

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
    const { day, khr_per_usd, source } = rate
    const done = await auditedModule(service, async ({ record, context }) => {
      const { id } = await service.createExchangeRates(
        { ...rate, events: [{ type: "published", khr_per_usd, actor, occurred_at: new Date() }] } as object,
        context,
      )
      const entry = await record({
        action: "exchange_rate.published",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf({}, { day, khr_per_usd: String(khr_per_usd), source }),
      })
      return { id, entry }
    })
    return new StepResponse({ id: done.id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    const events = await service.listRateEvents({ rate_id: done.id }, { select: ["id"] })
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteRateEvents(
        events.map((event) => event.id),
        context,
      )
      await service.deleteExchangeRates(done.id, context)
      await takeBack(done.entry)
    })
  },
)
