import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale, MembershipRole } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { registerMemberWorkflow } from "../../member/workflows/register-member"
import { createMembershipStep } from "../steps/create-membership"

type Input = {
  association_id: string
  role: MembershipRole
  contact: Identifier
  name: string
  locale: Locale
  password: string
  actor: string
}

/** Makes an account with a place in an association, for the demonstration's invented people. */
export const addMemberWorkflow = createWorkflow("add-member", (input: Input) => {
  const member = registerMemberWorkflow.runAsStep({
    input: transform({ input }, ({ input: { contact, name, locale, password } }) => ({
      contact,
      name,
      locale,
      password,
    })),
  })
  const membership = createMembershipStep(
    transform({ input, member }, ({ input: { association_id, role, actor }, ...data }) => ({
      association_id,
      role,
      member_id: data.member.member_id,
      invited_by: actor,
    })),
  )
  return new WorkflowResponse({ member_id: member.member_id, membership_id: membership.id })
})
