import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { revokeInvitationStep } from "../steps/revoke-invitation"

type Input = { tenant: AssociationTenant; id: string }

/** Takes an invitation back. */
export const revokeInvitationWorkflow = createWorkflow("revoke-invitation", (input: Input) => {
  return new WorkflowResponse(revokeInvitationStep(input))
})
