import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Locale, OneTimeCodePurpose } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { newcomer } from "../../../one-time-code"
import { findMemberByStep } from "../steps/find-member-by"
import { sendOneTimeCodeWorkflow } from "./send-one-time-code"

type Input = { contact: Identifier; purpose: OneTimeCodePurpose; locale: Locale }

/**
 * Sends a code where there is a member, and says so to nobody else. Who wants to become one gets one too; who is one
 * already gets the code that signs them in, so that the answer tells nobody which it was.
 */
export const requestOneTimeCodeWorkflow = createWorkflow("request-one-time-code", (input: Input) => {
  const found = findMemberByStep({ identifier: input.contact.value })
  const place = transform(
    { input, found },
    ({ input: { contact, purpose, locale }, found: { member_id } }) => {
      const isNew = purpose === "sign_up" && member_id === null
      return {
        contact,
        locale,
        member_id: isNew ? newcomer(contact.value) : member_id,
        purpose: purpose === "sign_up" && !isNew ? ("sign_in" as const) : purpose,
      }
    },
  )
  when("code-is-due", { place }, (data) => data.place.member_id !== null).then(() => {
    sendOneTimeCodeWorkflow.runAsStep({
      input: transform({ place }, (data) => ({ ...data.place, member_id: String(data.place.member_id) })),
    })
  })
  return new WorkflowResponse({ done: true })
})
