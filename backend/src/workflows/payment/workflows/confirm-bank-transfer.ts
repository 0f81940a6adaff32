import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { findTransferOrderStep } from "../steps/find-transfer-order"
import { readPaymentStandingStep } from "../steps/read-payment-standing"
import { recordReceiptStep } from "../steps/record-receipt"
import { settleTransferWorkflow } from "./settle-transfer"

type Input = { reference: string; amount: string; day: string; bank_reference: string; actor: string }

/**
 * The secretariat saw money under a reference. It is written down first, whatever it comes to; then the order is paid
 * when the sum suffices. Two confirmers meet at the order's lock, and the second finds it done.
 */
export const confirmBankTransferWorkflow = underLock(
  { key: ({ reference }) => findTransferOrderStep({ reference }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "confirm-bank-transfer", idempotent: false }, (input: Input) => {
    const { order_id } = findTransferOrderStep({ reference: input.reference })
    recordReceiptStep({
      order_id,
      amount: input.amount,
      day: input.day,
      bank_reference: input.bank_reference,
      recorded_by: input.actor,
    })
    settleTransferWorkflow.runAsStep({ input: { order_id, cause: "overpaid", actor: input.actor } })
    const standing = readPaymentStandingStep({ order_id }).config({ name: "read-standing-afterwards" })
    return new WorkflowResponse(standing)
  }),
)
