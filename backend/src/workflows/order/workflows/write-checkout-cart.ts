import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { createCheckoutCartStep } from "../steps/create-checkout-cart"
import type { TaxedCart } from "../taxed-cart"

type Input = { cart: TaxedCart }

/** Writes the cart of a checkout and lets core take off what it gives to everybody. */
export const writeCheckoutCartWorkflow = createWorkflow("write-checkout-cart", (input: Input) => {
  const cart = createCheckoutCartStep({ cart: input.cart })
  updateCartPromotionsWorkflow.runAsStep({
    input: transform({ cart }, (data) => ({ cart_id: data.cart.id, promo_codes: [] })),
  })
  return new WorkflowResponse(cart)
})
