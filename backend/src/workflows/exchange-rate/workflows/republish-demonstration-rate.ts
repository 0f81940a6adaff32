import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { createExchangeRateStep } from "../steps/create-exchange-rate"
import { type OutdatedRate, readOutdatedRateStep } from "../steps/read-outdated-rate"

/**
 * Publishes the last rate once more for today, marked as a demonstration's, because nobody keeps house there. Only
 * for demonstrations: a real market whose rate is old must refuse orders until somebody looks.
 */
export const republishDemonstrationRateWorkflow = underLock(
  { key: () => "publish-exchange-rate", waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow({ name: "republish-demonstration-rate", idempotent: false }, () => {
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
    return new WorkflowResponse(transform({ published }, (data) => ({ id: data.published?.id ?? null })))
  }),
)
