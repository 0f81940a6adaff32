import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Identifier } from "../../../account-identifier"
import { memberAccount } from "../../../account-kind"
import { moveSignInStep } from "../../account/steps/move-sign-in"
import { redeemOneTimeCodeStep } from "../steps/redeem-one-time-code"

type Input = { member_id: string; contact: Identifier; code: string }

/** Lets a member sign in by a contact that a code has proven, instead of the one of its kind before. */
export const confirmMemberContactWorkflow = createWorkflow("confirm-member-contact", (input: Input) => {
  redeemOneTimeCodeStep(
    transform({ input }, ({ input: { member_id, contact, code } }) => ({
      member_id,
      purpose: "confirm_contact" as const,
      contact: contact.value,
      code,
    })),
  )
  moveSignInStep({
    account: transform({ input }, (data) => memberAccount(data.input.member_id)),
    contact: input.contact,
  })
  return new WorkflowResponse({ member_id: input.member_id })
})
