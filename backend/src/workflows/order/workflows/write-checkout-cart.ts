import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import type { WholeCart } from "../cart-of-checkout"
import { createCheckoutCartStep } from "../steps/create-checkout-cart"

type Input = { cart: WholeCart; automatic_taxes: boolean; has_promotions: boolean }

/**
 * Writes the cart of a checkout and lets core take off what it gives to everybody, where there is such a promotion.
 * A workflow of its own, because what follows must be undone before the cart goes.
 */
export const writeCheckoutCartWorkflow = createWorkflow("write-checkout-cart", (input: Input) => {
  const cart = createCheckoutCartStep({ cart: input.cart, automatic_taxes: input.automatic_taxes })
  when("give-off", { input }, (data) => data.input.has_promotions).then(() =>
    updateCartPromotionsWorkflow.runAsStep({
      input: transform({ cart }, (data) => ({ cart_id: data.cart.id, promo_codes: [] })),
    }),
  )
  return new WorkflowResponse(cart)
})
