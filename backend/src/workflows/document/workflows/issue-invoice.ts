import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { issueNumberStep } from "../steps/issue-number"

/** Gives the invoice of an order its number and day when it is first asked for; afterwards it answers the same. */
export const issueInvoiceWorkflow = createWorkflow("issue-invoice", (input: { order_id: string }) => {
  const invoice = issueNumberStep({ series: "INV", order_id: input.order_id })
  return new WorkflowResponse(invoice)
})
