import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { changeAccountWorkflow } from "../../account/workflows/change-account"
import { underLock } from "../../under-lock"
import type { CheckoutInput } from "../cart-of-checkout"
import { claimIdempotencyKeyStep } from "../steps/claim-idempotency-key"
import { findEarlierAttemptStep } from "../steps/find-earlier-attempt"
import { healCheckoutWorkflow } from "./heal-checkout"
import { orderGoodsWorkflow } from "./order-goods"

type Input = CheckoutInput & {
  payment_provider_id: string
  idempotency: { key: string; body_hash: string }
}

/**
 * Orders goods in one call. A repeat with the same key finds the first attempt by the cart that both would have, and
 * waits for its lock: answered, cut off or still at work, there is one order.
 */
export const checkOutWorkflow = underLock(
  { key: ({ cart_id }) => cart_id, waitSeconds: 30, ttlSeconds: 120 },
  createWorkflow({ name: "check-out", idempotent: false }, (input: Input) => {
    claimIdempotencyKeyStep(
      transform({ input }, (data) => ({ scope: data.input.cart_id, ...data.input.idempotency })),
    )
    const earlier = findEarlierAttemptStep({ cart_id: input.cart_id })
    const healed = when("heal-earlier", { earlier }, (data) => data.earlier.left_something).then(() =>
      healCheckoutWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
    )
    when(
      "remember-kind",
      { input, healed },
      ({ input: { customer_id, body }, healed: done }) =>
        customer_id !== undefined && body.buyer_kind !== undefined && !done?.order_id,
    ).then(() =>
      changeAccountWorkflow.runAsStep({
        input: transform({ input }, ({ input: { customer_id, body } }) => ({
          customer_id: String(customer_id),
          buyer_kind: body.buyer_kind,
        })),
      }),
    )
    const placed = when("first-time", { healed }, (data) => !data.healed?.order_id).then(() =>
      orderGoodsWorkflow.runAsStep({
        input: transform(
          { input },
          ({ input: { cart_id, body, sales_channel_id, customer_id, payment_provider_id } }) => ({
            cart_id,
            body,
            sales_channel_id,
            customer_id,
            payment_provider_id,
          }),
        ),
      }),
    )
    return new WorkflowResponse(
      transform({ healed, placed }, (data) => ({ id: String(data.healed?.order_id ?? data.placed?.id) })),
    )
  }),
)
