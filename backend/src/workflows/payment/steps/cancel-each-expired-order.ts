import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelConsignmentsWorkflow } from "../../consignment/workflows/cancel-consignments"

/** Cancels orders one by one; one that fails is left for the next round. Nothing to compensate: each is cancelled by a workflow of its own, which is whole in itself. */
export const cancelEachExpiredOrderStep = createStep(
  "cancel-each-expired-order",
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    let cancelled = 0
    for (const order_id of order_ids) {
      const { errors, result } = await cancelConsignmentsWorkflow(container).run({
        input: {
          order_id,
          number: null,
          id: null,
          actor: "market",
          actor_id: null,
          reason: "not_paid",
          note: null,
          only_unpaid: true,
          refusal: "consignment_not_movable",
          idempotency: null,
        },
        throwOnError: false,
      })
      const failure = errors[0]?.error
      if (failure)
        logger.error(`Order ${order_id} could not be cancelled for want of money: ${String(failure)}`)
      else cancelled += Math.min(1, result.ids.length)
    }
    return new StepResponse({ cancelled })
  },
)
