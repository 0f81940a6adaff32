import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { refundPaymentsWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { findRefundStep } from "../steps/find-refund"
import { markRefundPaidStep } from "../steps/mark-refund-paid"
import { readCapturedSurplusStep } from "../steps/read-captured-surplus"

type Input = { id: string; day: string; bank_reference: string; actor: string }

/** A person paid a refund out at the bank. Medusa is told of the part that it had captured. */
export const payRefundWorkflow = underLock(
  { key: ({ id }) => findRefundStep({ id }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "pay-refund", idempotent: false }, (input: Input) => {
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
    return new WorkflowResponse(paid)
  }),
)
