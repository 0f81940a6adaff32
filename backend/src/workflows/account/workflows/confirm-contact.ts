import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { customerAccount } from "../../../account-kind"
import { assertLinkUnspentStep } from "../steps/assert-link-unspent"
import { markContactConfirmedStep } from "../steps/mark-contact-confirmed"
import { moveSignInStep } from "../steps/move-sign-in"
import { readOpenedContactStep } from "../steps/read-opened-contact"
import { removeContactsStep } from "../steps/remove-contacts"

/** Confirms a contact by its link. A new one takes the place of the one of its kind before. */
export const confirmContactWorkflow = createWorkflow("confirm-contact", (input: { token: string }) => {
  const contact = readOpenedContactStep({ token: input.token })
  const { marked } = markContactConfirmedStep({ customer_id: contact.customer_id, value: contact.value })
  assertLinkUnspentStep({ marked })
  when("replaces-another", { contact }, (data) => data.contact.replaces).then(() => {
    moveSignInStep({
      account: transform({ contact }, (data) => customerAccount(data.contact.customer_id)),
      contact: transform({ contact }, ({ contact: { kind, value } }) => ({ kind, value })),
    })
    removeContactsStep({ customer_id: contact.customer_id, kind: contact.kind, except: contact.value })
  })
  return new WorkflowResponse({ customer_id: contact.customer_id })
})
