import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deleteLineItemsWorkflow,
  releaseLockStep,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { assertLineInBasketStep } from "../steps/assert-line-in-basket"

type Input = { id: string; line_id: string; quantity: number }

/** Changes a line's quantity; zero removes the line. */
export const changeBasketLineWorkflow = createWorkflow("change-basket-line", (input: Input) => {
  acquireLockStep({ key: input.id, timeout: 5, ttl: 30 })
  assertBasketOpenStep({ id: input.id })
  assertLineInBasketStep({ id: input.id, line_id: input.line_id })
  when("remove-line", { input }, ({ input: { quantity } }) => quantity === 0).then(() =>
    deleteLineItemsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id, line_id } }) => ({ cart_id: id, ids: [line_id] })),
    }),
  )
  when("set-quantity", { input }, ({ input: { quantity } }) => quantity > 0).then(() =>
    updateLineItemInCartWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id, line_id, quantity } }) => ({
        cart_id: id,
        item_id: line_id,
        update: { quantity },
      })),
    }),
  )
  releaseLockStep({ key: input.id })
  return new WorkflowResponse({ id: input.id })
})
