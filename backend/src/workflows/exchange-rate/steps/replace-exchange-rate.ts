import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EXCHANGE_RATE_MODULE } from "../../../modules/exchange-rate"
import type ExchangeRateModuleService from "../../../modules/exchange-rate/service"
import { actorOf, changesOf, digestOf } from "../../audit/act"
import { auditedModule } from "../../audit/audited"

type Input = { id: string; khr_per_usd: string; reason: string; actor: string }

/** Puts another figure in a rate's place; the event keeps figure, reason and actor. */
export const replaceExchangeRateStep = createStep(
  "replace-exchange-rate",
  async ({ id, khr_per_usd, reason, actor }: Input, { container }) => {
    const service = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    const before = await service.retrieveExchangeRate(id)
    const done = await auditedModule(service, async ({ record, context }) => {
      await service.updateExchangeRates({ id, khr_per_usd, prices_followed_at: null } as object, context)
      const written = await service.createRateEvents(
        { rate_id: id, type: "corrected", khr_per_usd, reason, actor, occurred_at: new Date() } as object,
        context,
      )
      const event_id = (written as unknown as { id: string }).id
      const entry = await record({
        action: "exchange_rate.corrected",
        subject_id: id,
        actor: actorOf(actor),
        changes: changesOf(
          { khr_per_usd: String(before.khr_per_usd) },
          { khr_per_usd, reason_sha256: digestOf(reason, event_id) },
        ),
      })
      return { event_id, entry }
    })
    const { khr_per_usd: old, prices_followed_at } = before
    return new StepResponse({ id }, { row: { id, khr_per_usd: old, prices_followed_at }, ...done })
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve<ExchangeRateModuleService>(EXCHANGE_RATE_MODULE)
    await auditedModule(service, async ({ takeBack, context }) => {
      await service.deleteRateEvents(done.event_id, context)
      await service.updateExchangeRates(done.row as object, context)
      await takeBack(done.entry)
    })
  },
)
