import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LineQuantities } from "@ovop/contracts"
import { refusalOf } from "../../../refusal"
import type { ParcelWish } from "../parcel-wish"
import { dispatchParcelWorkflow } from "../workflows/dispatch-parcel"
import { levelOrderWorkflow } from "../workflows/level-order"

type Input = { parcels: { id: string; wish: ParcelWish & { lines: LineQuantities } }[]; order_ids: string[] }

/**
 * Finishes acts that a crash cut off, one by one; an order that somebody is at work on is left to them.
 * Nothing to compensate: each act is finished by a workflow of its own, which is whole in itself.
 */
export const finishEachActStep = createStep(
  "finish-each-act",
  async ({ parcels, order_ids }: Input, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    let finished = 0
    const note = (what: string, failure: unknown) => {
      if (!failure) finished += 1
      else if (refusalOf(failure)?.code !== "order_in_progress")
        logger.error(`${what} could not be finished: ${String(failure)}`)
    }
    for (const { id, wish } of parcels) {
      const { errors } = await dispatchParcelWorkflow(container).run({
        input: { ...wish, id, within: null },
        throwOnError: false,
      })
      note(`A parcel of ${id}`, errors[0]?.error)
    }
    for (const order_id of order_ids) {
      const { errors } = await levelOrderWorkflow(container).run({
        input: { order_id, cause: "lines_declined", actor: "market" },
        throwOnError: false,
      })
      note(`Order ${order_id}`, errors[0]?.error)
    }
    return new StepResponse({ finished })
  },
)
