import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { readPayableTotalStep } from "../steps/read-payable-total"
import type { TaxedCart } from "../taxed-cart"
import { preparePaymentWorkflow } from "./prepare-payment"
import { writeCheckoutCartWorkflow } from "./write-checkout-cart"

type Input = { cart: TaxedCart; expected_total?: string | undefined; provider_id: string }

/**
 * Writes the cart of a checkout whole, prepares its payment and lets core complete it. Nothing in here is conditional,
 * so the cart goes last when it is undone (ADR 0012).
 */
export const orderThroughCoreWorkflow = createWorkflow(
  { name: "order-through-core", idempotent: false },
  (input: Input) => {
    const cart_id = transform({ input }, (data) => data.input.cart.id)
    writeCheckoutCartWorkflow.runAsStep({ input: { cart: input.cart } })
    const payable = readPayableTotalStep({ cart_id, expected_total: input.expected_total })
    preparePaymentWorkflow.runAsStep({
      input: transform({ input, payable }, (data) => ({
        cart_id: data.input.cart.id,
        payment_collection_id: null,
        provider_id: data.input.provider_id,
        ...data.payable,
      })),
    })
    const order = completeCartWorkflow.runAsStep({ input: { id: cart_id } })
    return new WorkflowResponse(order)
  },
)
