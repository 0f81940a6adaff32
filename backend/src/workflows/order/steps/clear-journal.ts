import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Removes the journal rows of completions that never ended: the caller holds the cart's lock and has healed the
 * cart, so they speak of nothing any more. Core keeps them for ever.
 * Nothing to compensate: a journal row of a dead process is of no use to anybody.
 */
export const clearJournalStep = createStep(
  "clear-journal",
  async (input: { cart_id: string }, { container }) => {
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `delete from workflow_execution
        where workflow_id = 'complete-cart' and state not in ('done', 'failed', 'reverted')
          and context #>> '{data,payload,id}' = ?`,
      [input.cart_id],
    )
    return new StepResponse(undefined)
  },
)
