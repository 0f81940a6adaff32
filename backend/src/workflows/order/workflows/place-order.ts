import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { assertTotalUnchangedStep } from "../steps/assert-total-unchanged"
import { claimIdempotencyKeyStep } from "../steps/claim-idempotency-key"
import { readOrderOfCartStep } from "../steps/read-order-of-cart"
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

    const basket = when("judge-basket", { isNew }, (data) => data.isNew).then(() =>
      assertTotalUnchangedStep({ cart_id: input.cart_id, expected_total: input.expected_total }),
    )
    when(
      "create-collection",
      { isNew, basket },
      (data) => data.isNew && !data.basket?.payment_collection_id,
    ).then(() => createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }))
    when(
      "refresh-collection",
      { isNew, basket },
      (data) => data.isNew && !!data.basket?.payment_collection_id,
    ).then(() => refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }))
    const { data: links } = useQueryGraphStep({
      entity: "cart_payment_collection",
      fields: ["payment_collection_id"],
      filters: { cart_id: input.cart_id },
    })
    when("create-session", { isNew }, (data) => data.isNew).then(() =>
      createPaymentSessionsWorkflow.runAsStep({
        input: transform({ input, links }, (data) => ({
          payment_collection_id: String(data.links[0]?.payment_collection_id),
          provider_id: data.input.payment_provider_id,
        })),
      }),
    )

    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } })
    return new WorkflowResponse(order)
  }),
)
