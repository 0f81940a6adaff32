import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RateToFollow } from "./read-rate-to-follow"

/**
 * Notes that prices follow a rate, unless it was corrected meanwhile. Nothing to compensate: without the note the next
 * run derives once more and finds everything as it should be.
 */
export const markPricesFollowedStep = createStep(
  "mark-prices-followed",
  async ({ rate }: { rate: RateToFollow | null }, { container }) => {
    if (!rate) return new StepResponse({ marked: false })
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("update exchange_rate set prices_followed_at = now() where id = ? and khr_per_usd = ?", [
        rate.id,
        rate.khr_per_usd,
      ])
    return new StepResponse({ marked: true })
  },
)
