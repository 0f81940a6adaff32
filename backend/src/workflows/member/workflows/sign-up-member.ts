import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { newcomer } from "../../../one-time-code"
import { findMemberByStep } from "../steps/find-member-by"
import { redeemOneTimeCodeStep } from "../steps/redeem-one-time-code"
import { registerMemberWorkflow } from "./register-member"
import { signMemberInWorkflow } from "./sign-member-in"

type Input = { contact: Identifier; code: string; name: string; locale: Locale; device?: string | undefined }

/** Makes an account by a code that was sent to a contact; whoever has one already is signed in. */
export const signUpMemberWorkflow = createWorkflow("sign-up-member", (input: Input) => {
  const found = findMemberByStep({ identifier: input.contact.value })
  redeemOneTimeCodeStep(
    transform({ input, found }, ({ input: { contact, code }, found: { member_id } }) => ({
      member_id: member_id ?? newcomer(contact.value),
      purpose: member_id ? ("sign_in" as const) : ("sign_up" as const),
      contact: contact.value,
      code,
    })),
  )
  const made = when("somebody-new", { found }, (data) => data.found.member_id === null).then(() =>
    registerMemberWorkflow.runAsStep({
      input: transform({ input }, ({ input: { contact, name, locale } }) => ({ contact, name, locale })),
    }),
  )
  const session = signMemberInWorkflow.runAsStep({
    input: transform({ input, found, made }, (data) => ({
      member_id: String(data.found.member_id ?? data.made?.member_id),
      device: data.input.device,
    })),
  })
  return new WorkflowResponse(session)
})
