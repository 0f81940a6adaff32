import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Locale, OneTimeCodePurpose } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { findMemberByStep } from "../steps/find-member-by"
import { sendOneTimeCodeWorkflow } from "./send-one-time-code"

type Input = { contact: Identifier; purpose: OneTimeCodePurpose; locale: Locale }

/** Sends a code where there is a member, and says so to nobody else. */
export const requestOneTimeCodeWorkflow = createWorkflow("request-one-time-code", (input: Input) => {
  const found = findMemberByStep({ identifier: input.contact.value })
  when("member-exists", { found }, (data) => data.found.member_id !== null).then(() => {
    sendOneTimeCodeWorkflow.runAsStep({
      input: transform({ input, found }, (data) => ({
        ...data.input,
        member_id: String(data.found.member_id),
      })),
    })
  })
  return new WorkflowResponse({ done: true })
})
