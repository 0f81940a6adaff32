import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { cancelOrdersStep, cancelPaymentStep, emitEventStep } from "@medusajs/medusa/core-flows"
import type { CancelReason, ErrorCode } from "@ovop/contracts"
import { changesOf } from "../../audit/act"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { claimIdempotencyKeyStep, type IdempotencyClaim } from "../../order/steps/claim-idempotency-key"
import { underLock } from "../../under-lock"
import { type Mover, moverOf } from "../doer"
import { moveConsignmentsStep } from "../steps/move-consignments"
import { readCancellableConsignmentsStep } from "../steps/read-cancellable-consignments"
import { levelOrderWorkflow } from "./level-order"

type Input = Mover & {
  order_id: string
  /** One consignment by its number or its id; neither means the whole order. */
  number: string | null
  id: string | null
  reason: CancelReason
  note: string | null
  /** For what nobody asked for but the clock: not when money has come meanwhile. */
  only_unpaid: boolean
  refusal: ErrorCode
  idempotency: IdempotencyClaim | null
}

/**
 * Cancels what has not been sent: stock goes back, Medusa's total of the order falls while the frozen amounts
 * stay, and money that came is owed back. An order of which nothing is left is cancelled with its promise to pay.
 */
export const cancelConsignmentsWorkflow = underLock(
  { key: ({ order_id }) => order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "cancel-consignments", idempotent: false }, (input: Input) => {
    when("claim-key", { input }, (data) => data.input.idempotency !== null).then(() =>
      claimIdempotencyKeyStep(transform({ input }, (data) => data.input.idempotency as IdempotencyClaim)),
    )
    const open = readCancellableConsignmentsStep({
      order_id: input.order_id,
      number: input.number,
      id: input.id,
      only_unpaid: input.only_unpaid,
    })
    const moved = moveConsignmentsStep({
      ids: open.ids,
      to: "cancelled",
      actor: input.actor,
      actor_id: input.actor_id,
      reason: input.reason,
      note: input.note,
      refusal: input.refusal,
    })
    levelOrderWorkflow.runAsStep({
      input: transform({ input, moved }, (data) => ({
        order_id: data.input.order_id,
        cause: "consignment_cancelled" as const,
        actor: data.input.actor,
      })),
    })
    when("close-order", { open }, (data) => data.open.closes_order).then(() => {
      recordAuditStep(
        transform({ input }, ({ input: { order_id, actor, actor_id, reason } }) => ({
          action: "order.cancelled" as const,
          subject_id: order_id,
          actor: moverOf({ actor, actor_id }),
          changes: changesOf({}, { reason }),
        })),
      )
      cancelOrdersStep(transform({ input }, (data) => ({ orderIds: [data.input.order_id] })))
      emitEventStep({
        eventName: "order.canceled",
        data: transform({ input }, (data) => ({ id: data.input.order_id })),
      })
    })
    // Last, because core cannot take it back.
    when(
      "withdraw-promise",
      { open },
      (data) => data.open.closes_order && data.open.payment_id !== null,
    ).then(() =>
      cancelPaymentStep(transform({ open }, (data) => ({ paymentIds: [String(data.open.payment_id)] }))),
    )
    return new WorkflowResponse(open)
  }),
)
