import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  completeCartWorkflow,
  createPaymentCollectionsStep,
  createPaymentSessionStep,
  createRemoteLinkStep,
} from "@medusajs/medusa/core-flows"
import type { CheckoutInput } from "../cart-of-checkout"
import { readCheckoutStep } from "../steps/read-checkout"
import { readPayableTotalStep } from "../steps/read-payable-total"
import { writeCheckoutCartWorkflow } from "./write-checkout-cart"

type Input = CheckoutInput & { payment_provider_id: string }

/**
 * Makes an order of goods that lie in no basket yet: judges them, writes the cart whole, prepares its payment and
 * lets core complete it. Nothing in here is conditional, so the cart goes last when it is undone (ADR 0012).
 */
export const orderGoodsWorkflow = createWorkflow({ name: "order-goods", idempotent: false }, (input: Input) => {
  const ready = readCheckoutStep(input)
  writeCheckoutCartWorkflow.runAsStep({ input: ready })
  const payable = readPayableTotalStep(
    transform({ input }, ({ input: { cart_id, body } }) => ({ cart_id, expected_total: body.expected_total })),
  )
  const collections = createPaymentCollectionsStep(
    transform({ payable }, (data) => [
      { currency_code: data.payable.currency_code, amount: data.payable.amount },
    ]),
  )
  createRemoteLinkStep(
    transform({ input, collections }, (data) => [
      {
        [Modules.CART]: { cart_id: data.input.cart_id },
        [Modules.PAYMENT]: { payment_collection_id: String(data.collections[0]?.id) },
      },
    ]),
  )
  createPaymentSessionStep(
    transform({ input, payable, collections }, (data) => ({
      payment_collection_id: String(data.collections[0]?.id),
      provider_id: data.input.payment_provider_id,
      amount: data.payable.amount,
      currency_code: data.payable.currency_code,
      data: {},
      context: {},
    })),
  )
  const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } })
  return new WorkflowResponse(order)
})
