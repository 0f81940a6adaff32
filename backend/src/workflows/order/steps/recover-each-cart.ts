import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusalOf } from "../../../refusal"
import { recoverCartWorkflow } from "../workflows/recover-cart"

/** Heals carts one by one; a cart that somebody is at work on is left to them. Nothing to compensate: each cart is healed by a workflow of its own, which is whole in itself. */
export const recoverEachCartStep = createStep(
  "recover-each-cart",
  async (input: { cart_ids: string[] }, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    let recovered = 0
    for (const cart_id of input.cart_ids) {
      const { errors, result } = await recoverCartWorkflow(container).run({
        input: { cart_id },
        throwOnError: false,
      })
      const failure = errors[0]?.error
      if (failure && refusalOf(failure)?.code !== "order_in_progress")
        logger.error(`Cart ${cart_id} could not be recovered: ${String(failure)}`)
      if (!failure) recovered += result.undone.length + result.finished.length
    }
    return new StepResponse({ recovered })
  },
)
