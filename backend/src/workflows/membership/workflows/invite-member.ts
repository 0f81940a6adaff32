import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale, MembershipRole } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import type { AssociationTenant } from "../../../tenant"
import { assertRoleBelowStep } from "../steps/assert-role-below"
import { findMemberNameStep } from "../steps/find-member-name"
import { sendInvitationWorkflow } from "./send-invitation"

type Input = { tenant: AssociationTenant; contact: Identifier; role: MembershipRole; locale: Locale }

/** Invites somebody to a role below that of whoever invites. */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: Input) => {
  assertRoleBelowStep({ tenant: input.tenant, role: input.role })
  const inviter = findMemberNameStep({ member_id: input.tenant.member_id })
  const sent = sendInvitationWorkflow.runAsStep({
    input: transform({ input, inviter }, ({ input: { tenant, contact, role, locale }, ...data }) => ({
      association_id: tenant.association_id,
      contact,
      role,
      locale,
      invited_by: tenant.member_id,
      inviter: data.inviter.name,
    })),
  })
  return new WorkflowResponse(sent)
})
