import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Identifier } from "../../../account-identifier"
import { assertContactConfirmedStep } from "../steps/assert-contact-confirmed"
import { checkOwnPasswordStep } from "../steps/check-own-password"
import { requestContactStep } from "../steps/request-contact"

type Input = { customer_id: string; contact: Identifier; password: string }

/** Notes a new e-mail address or number; it counts once its link was opened, so a slip of the pen locks nobody out. */
export const addContactWorkflow = createWorkflow("add-contact", (input: Input) => {
  checkOwnPasswordStep({ customer_id: input.customer_id, password: input.password })
  assertContactConfirmedStep({ customer_id: input.customer_id })
  const contact = requestContactStep({ customer_id: input.customer_id, contact: input.contact })
  return new WorkflowResponse(contact)
})
