import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import type { Locale } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { newSessionToken } from "../../../session-token"
import { addSignInStep } from "../../account/steps/add-sign-in"
import { createFactorHolderStep } from "../steps/create-factor-holder"
import { createMemberStep } from "../steps/create-member"

type Input = { contact: Identifier; name: string; locale: Locale; password?: string | undefined }

/** Makes an account for a member whose contact was proven. Without a password it is entered by one-time codes. */
export const registerMemberWorkflow = createWorkflow("register-member", (input: Input) => {
  const signIn = addSignInStep(
    transform({ input }, ({ input: { contact, password } }) => ({
      kind: "member" as const,
      identifier: contact.value,
      // Nobody ever learns it, so nobody signs in by it.
      password: password ?? newSessionToken(),
    })),
  )
  const holder = createFactorHolderStep()
  const member = createMemberStep(
    transform({ input, holder }, ({ input: { name, locale, contact }, ...data }) => ({
      name,
      locale,
      contact,
      auth_identity_id: data.holder.id,
    })),
  )
  setAuthAppMetadataStep({ authIdentityId: signIn.id, actorType: "member", value: member.id })
  return new WorkflowResponse({ member_id: member.id })
})
