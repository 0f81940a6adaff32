import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createExchangeRateStep } from "../steps/create-exchange-rate"
import { type OutdatedRate, readOutdatedRateStep } from "../steps/read-outdated-rate"

/**
 * Publishes the last rate once more for today, marked as a demonstration's, because nobody keeps house there. Only
 * for demonstrations: a real market whose rate is old must refuse orders until somebody looks.
 */
export const republishDemonstrationRateWorkflow = createWorkflow(
  { name: "republish-demonstration-rate", idempotent: false },
  () => {
    acquireLockStep({ key: "publish-exchange-rate", timeout: 5, ttl: 30 })
    const outdated = readOutdatedRateStep()
    const published = when("republish", { outdated }, (data) => data.outdated.rate !== null).then(() =>
      createExchangeRateStep(
        transform({ outdated }, (data) => ({
          ...(data.outdated.rate as OutdatedRate),
          source: "demonstration",
          actor: "house",
        })),
      ),
    )
    releaseLockStep({ key: "publish-exchange-rate" })
    return new WorkflowResponse(transform({ published }, (data) => ({ id: data.published?.id ?? null })))
  },
)
