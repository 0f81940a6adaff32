import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import { registerMemberWorkflow } from "../../member/workflows/register-member"
import { signMemberInWorkflow } from "../../member/workflows/sign-member-in"
import { claimMembershipStep } from "../steps/claim-membership"
import { findInvitationStep } from "../steps/find-invitation"

type Input = {
  token: string
  /** The member who is signed in, or null. */
  caller: string | null
  name: string | undefined
  password: string | undefined
  locale: Locale
  device: string | undefined
}

/** Accepts an invitation. Whoever has no account gets one and is signed in, because the link has proven the contact. */
export const acceptInvitationWorkflow = createWorkflow("accept-invitation", (input: Input) => {
  const invitation = findInvitationStep(
    transform({ input }, ({ input: { token, caller, name } }) => ({ token, caller, name })),
  )
  const made = when("somebody-new", { invitation }, (data) => data.invitation.is_new).then(() =>
    registerMemberWorkflow.runAsStep({
      input: transform({ input, invitation }, ({ input: { name, password, locale }, ...data }) => ({
        contact: data.invitation.contact,
        name: name ?? "",
        password,
        locale,
      })),
    }),
  )
  const member_id = transform({ invitation, made }, (data) =>
    String(data.invitation.member_id ?? data.made?.member_id),
  )
  const membership = claimMembershipStep(
    transform({ input, invitation, member_id }, (data) => ({
      id: data.invitation.id,
      association_id: data.invitation.association_id,
      token: data.input.token,
      member_id: data.member_id,
      contact: data.invitation.contact,
    })),
  )
  const session = when("sign-somebody-new-in", { invitation }, (data) => data.invitation.is_new).then(() =>
    signMemberInWorkflow.runAsStep({
      input: transform({ input, member_id }, (data) => ({
        member_id: data.member_id,
        device: data.input.device,
      })),
    }),
  )
  return new WorkflowResponse(
    transform({ invitation, membership, session }, (data) => ({
      association_id: data.invitation.association_id,
      membership_id: data.membership.id,
      token: data.session?.token ?? null,
    })),
  )
})
