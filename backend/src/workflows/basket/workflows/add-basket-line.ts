import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { assertBasketOpenStep } from "../steps/assert-basket-open"
import { assertOnSaleStep } from "../steps/assert-on-sale"

type Input = { id: string; variant_id: string; quantity: number }

/** Puts a pack into the basket; refuses what is not on sale or not there in that quantity. */
export const addBasketLineWorkflow = createWorkflow("add-basket-line", (input: Input) => {
  assertOnSaleStep({ variant_id: input.variant_id })
  acquireLockStep({ key: input.id, timeout: 5, ttl: 30 })
  assertBasketOpenStep({ id: input.id })
  addToCartWorkflow.runAsStep({
    input: transform({ input }, ({ input: { id, variant_id, quantity } }) => ({
      cart_id: id,
      items: [{ variant_id, quantity }],
    })),
  })
  releaseLockStep({ key: input.id })
  return new WorkflowResponse({ id: input.id })
})
