import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DERIVE_PRODUCTS } from "../derive-batch"

type Input = { rate: { khr_per_usd: string } | null }
type Batch = { ids: string[]; changed: number }

const BATCH = 200

/**
 * Makes every derived price follow a rate, batch by batch, each in one statement. Nothing to compensate: a price that
 * follows the published rate is right whatever comes after, and a run that was cut off is simply run again.
 */
export const derivePricesStep = createStep("derive-prices", async ({ rate }: Input, { container }) => {
  if (!rate) return new StepResponse({ changed: 0 })
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const events = container.resolve(Modules.EVENT_BUS)
  let changed = 0
  for (let after: string | undefined = ""; after !== undefined; ) {
    const answer: { rows: Batch[] } = await knex.raw<{ rows: Batch[] }>(DERIVE_PRODUCTS, {
      rate: rate.khr_per_usd,
      after,
      take: BATCH,
    })
    const { ids, changed: moved }: Batch = answer.rows[0] ?? { ids: [], changed: 0 }
    changed += moved
    // All of the batch and not only what moved: a run before this one may have died between the two.
    if (ids.length > 0) await events.emit({ name: "product.updated", data: ids.map((id) => ({ id })) })
    after = ids.length === BATCH ? ids.at(-1) : undefined
  }
  return new StepResponse({ changed })
})
