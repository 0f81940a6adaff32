import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  refundPaymentsWorkflow,
  refundPaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { findRefundStep } from "../steps/find-refund"
import { markRefundPaidStep } from "../steps/mark-refund-paid"
import { readCapturedSurplusStep } from "../steps/read-captured-surplus"

type Input = { id: string; day: string; bank_reference: string; actor: string }

/** A person paid a refund out at the bank. Medusa is told of the part that it had captured. */
export const payRefundWorkflow = createWorkflow({ name: "pay-refund", idempotent: false }, (input: Input) => {
  const { order_id } = findRefundStep({ id: input.id })
  acquireLockStep({ key: order_id, timeout: 10, ttl: 60 })
  const paid = markRefundPaidStep({
    id: input.id,
    day: input.day,
    bank_reference: input.bank_reference,
    paid_by: input.actor,
  })
  const surplus = readCapturedSurplusStep({ payment_id: paid.payment_id, amount: paid.amount })
  const refund = transform({ input, paid, surplus }, (data) => ({
    payment_id: data.paid.payment_id,
    amount: data.surplus.amount as never,
    created_by: data.input.actor,
  }))
  // Core lowers the total of an order that goes on by what is refunded, and refuses that for a cancelled one.
  when(
    "refund-part",
    { surplus },
    (data) => Number(data.surplus.amount) > 0 && !data.surplus.is_cancelled,
  ).then(() => refundPaymentWorkflow.runAsStep({ input: refund }))
  when(
    "refund-cancelled",
    { surplus },
    (data) => Number(data.surplus.amount) > 0 && data.surplus.is_cancelled,
  ).then(() => refundPaymentsWorkflow.runAsStep({ input: transform({ refund }, (data) => [data.refund]) }))
  releaseLockStep({ key: order_id })
  return new WorkflowResponse(paid)
})
