import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  cancelOrdersStep,
  cancelPaymentStep,
  createOrderCreditLinesWorkflow,
  deleteReservationsByLineItemsStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import type { CancelReason, ErrorCode } from "@ovop/contracts"
import { changesOf } from "../../audit/act"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { claimIdempotencyKeyStep, type IdempotencyClaim } from "../../order/steps/claim-idempotency-key"
import { settleTransferWorkflow } from "../../payment/workflows/settle-transfer"
import { underLock } from "../../under-lock"
import { type Mover, moveConsignmentsStep, moverOf } from "../steps/move-consignments"
import { readCancellableConsignmentsStep } from "../steps/read-cancellable-consignments"

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
    moveConsignmentsStep({
      ids: open.ids,
      to: "cancelled",
      actor: input.actor,
      actor_id: input.actor_id,
      reason: input.reason,
      note: input.note,
      refusal: input.refusal,
    })
    when("release-stock", { open }, (data) => data.open.line_items.length > 0).then(() =>
      deleteReservationsByLineItemsStep(transform({ open }, (data) => data.open.line_items)),
    )
    // What was captured lowers the total when it is refunded; core does that by itself then.
    when(
      "lower-total",
      { open },
      (data) => Number(data.open.amount) > 0 && data.open.payment_id !== null,
    ).then(() =>
      createOrderCreditLinesWorkflow.runAsStep({
        input: transform({ input, open }, (data) => ({
          id: data.input.order_id,
          credit_lines: [
            {
              amount: data.open.amount as never,
              reference: "consignment",
              reference_id: data.open.ids.join(","),
            },
          ],
        })),
      }),
    )
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
    settleTransferWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        order_id: data.input.order_id,
        cause: "consignment_cancelled" as const,
        actor: data.input.actor,
      })),
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
