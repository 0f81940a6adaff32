import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { assertTotalUnchangedStep } from "../steps/assert-total-unchanged"
import { claimIdempotencyKeyStep } from "../steps/claim-idempotency-key"
import { readOrderOfCartStep } from "../steps/read-order-of-cart"
import { preparePaymentWorkflow } from "./prepare-payment"
import { recoverCartWorkflow } from "./recover-cart"

type Input = {
  cart_id: string
  expected_total: string
  payment_provider_id: string
  idempotency: { key: string; body_hash: string }
}

/**
 * Places the order of a basket: heals what an earlier crash left, prepares the payment, then lets core
 * complete the cart. Everything happens under the cart's lock, so two clicks are one order.
 */
export const placeOrderWorkflow = underLock(
  { key: ({ cart_id }) => cart_id, waitSeconds: 30, ttlSeconds: 120 },
  createWorkflow({ name: "place-order", idempotent: false }, (input: Input) => {
    claimIdempotencyKeyStep(
      transform({ input }, (data) => ({ scope: data.input.cart_id, ...data.input.idempotency })),
    )
    recoverCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    const existing = readOrderOfCartStep({ cart_id: input.cart_id })

    const isNew = transform({ existing }, (data) => data.existing.order_id === null)

    when("first-time", { isNew }, (data) => data.isNew).then(() => {
      const basket = assertTotalUnchangedStep({
        cart_id: input.cart_id,
        expected_total: input.expected_total,
      })
      preparePaymentWorkflow.runAsStep({
        input: transform({ input, basket }, (data) => ({
          cart_id: data.input.cart_id,
          provider_id: data.input.payment_provider_id,
          ...data.basket,
        })),
      })
    })

    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } })
    return new WorkflowResponse(order)
  }),
)
