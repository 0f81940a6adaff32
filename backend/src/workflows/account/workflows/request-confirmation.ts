import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findOwnContactStep } from "../steps/find-own-contact"
import { requestContactStep } from "../steps/request-contact"

type Input = { customer_id: string; contact_id: string }

/** Asks for another link for a contact of one's own; the one before it opens no more. */
export const requestConfirmationWorkflow = createWorkflow("request-confirmation", (input: Input) => {
  const contact = findOwnContactStep({ customer_id: input.customer_id, contact_id: input.contact_id })
  requestContactStep({ customer_id: input.customer_id, contact })
  return new WorkflowResponse({ id: input.contact_id })
})
