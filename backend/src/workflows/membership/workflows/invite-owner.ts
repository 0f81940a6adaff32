import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { assertAssociationExistsStep } from "../steps/assert-association-exists"
import { sendInvitationWorkflow } from "./send-invitation"

type Input = { association_id: string; contact: Identifier; locale: Locale; actor: string }

/** The secretariat invites an owner: the first, or another when nobody is left who could. */
export const inviteOwnerWorkflow = createWorkflow("invite-owner", (input: Input) => {
  assertAssociationExistsStep({ id: input.association_id })
  const sent = sendInvitationWorkflow.runAsStep({
    input: transform({ input }, ({ input: { actor, ...rest } }) => ({
      ...rest,
      role: "owner" as const,
      invited_by: actor,
      inviter: null,
    })),
  })
  return new WorkflowResponse(sent)
})
