import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { env } from "../../../env"
import { cancelEachExpiredOrderStep } from "../steps/cancel-each-expired-order"
import { readExpiredTransfersStep } from "../steps/read-expired-transfers"

/** Cancels the orders whose transfer did not come in time, so that their stock can be sold again. */
export const expireBankTransfersWorkflow = createWorkflow("expire-bank-transfers", () => {
  const order_ids = readExpiredTransfersStep({ days: env.BANK_TRANSFER_DAYS })
  const result = cancelEachExpiredOrderStep({ order_ids })
  return new WorkflowResponse(result)
})
