import { MathBN } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { RefundOwed } from "@ovop/contracts"
import { BANK_TRANSFER } from "../../../payment-methods"
import type { PaymentStanding } from "../../../reads/payment-standing"
import { readPaymentStandingStep } from "../steps/read-payment-standing"
import { recordCapturesStep } from "../steps/record-captures"
import { recordRefundOwedStep } from "../steps/record-refund-owed"

type Input = { order_id: string; cause: RefundOwed["cause"]; actor: string }

/** The money is there, and nobody captured it yet. */
const isReady = (standing: PaymentStanding | null): boolean =>
  standing?.provider_id === BANK_TRANSFER &&
  MathBN.eq(standing.captured, 0) &&
  MathBN.gt(standing.due, 0) &&
  MathBN.gte(standing.received, standing.due)

/**
 * Brings an order's transfer to where its money stands: captured when enough has come for what is still ordered, and
 * what came beyond that owed back. Runs inside workflows that hold the order's lock; does nothing for other payments.
 */
export const settleTransferWorkflow = createWorkflow("settle-transfer", (input: Input) => {
  const standing = readPaymentStandingStep({ order_id: input.order_id })
  when("capture", { standing }, (data) => isReady(data.standing)).then(() =>
    capturePaymentWorkflow.runAsStep({
      input: transform({ input, standing }, (data) => ({
        payment_id: String(data.standing?.payment_id),
        amount: data.standing?.due as never,
        captured_by: `bank-transfer:${data.input.actor}`,
      })),
    }),
  )
  recordCapturesStep({ order_id: input.order_id })
  const refund = recordRefundOwedStep({ order_id: input.order_id, cause: input.cause })
  return new WorkflowResponse(refund)
})
