import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { CheckoutInput } from "../cart-of-checkout"
import { readCheckoutStep } from "../steps/read-checkout"
import { readPayableTotalStep } from "../steps/read-payable-total"
import { preparePaymentWorkflow } from "./prepare-payment"
import { writeCheckoutCartWorkflow } from "./write-checkout-cart"

type Input = CheckoutInput & { payment_provider_id: string }

/**
 * Makes an order of goods that lie in no basket yet: judges them, writes the cart whole, prepares its payment and
 * lets core complete it. Nothing in here is conditional, so the cart goes last when it is undone (ADR 0012).
 */
export const orderGoodsWorkflow = createWorkflow(
  { name: "order-goods", idempotent: false },
  (input: Input) => {
    const ready = readCheckoutStep(input)
    writeCheckoutCartWorkflow.runAsStep({ input: ready })
    const payable = readPayableTotalStep(
      transform({ input }, ({ input: { cart_id, body } }) => ({
        cart_id,
        expected_total: body.expected_total,
      })),
    )
    preparePaymentWorkflow.runAsStep({
      input: transform({ input, payable }, (data) => ({
        cart_id: data.input.cart_id,
        payment_collection_id: null,
        provider_id: data.input.payment_provider_id,
        ...data.payable,
      })),
    })
    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } })
    return new WorkflowResponse(order)
  },
)
