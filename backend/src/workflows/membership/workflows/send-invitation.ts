import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import { queueMessageStep } from "../../message/steps/queue-message"
import { computeInvitationMessageStep } from "../steps/compute-invitation-message"
import { createInvitationStep, type InvitationInput } from "../steps/create-invitation"

type Input = InvitationInput & { inviter: string | null; locale: Locale }

/** Offers a place to a contact and sends the link there. */
export const sendInvitationWorkflow = createWorkflow("send-invitation", (input: Input) => {
  const invitation = createInvitationStep(
    transform({ input }, ({ input: { association_id, contact, role, invited_by } }) => ({
      association_id,
      contact,
      role,
      invited_by,
    })),
  )
  queueMessageStep(
    computeInvitationMessageStep(
      transform(
        { input, invitation },
        ({ input: { association_id, contact, role, inviter, locale }, ...data }) => ({
          association_id,
          contact,
          role,
          inviter,
          locale,
          token: data.invitation.token,
        }),
      ),
    ),
  )
  return new WorkflowResponse(transform({ invitation }, (data) => ({ id: data.invitation.id })))
})
