import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { assertTwoFactorStep } from "../steps/assert-two-factor"
import { endMembershipStep } from "../steps/end-membership"

type Input = { tenant: AssociationTenant; id: string }

/** Removes a member from an association. */
export const removeMemberWorkflow = createWorkflow("remove-member", (input: Input) => {
  assertTwoFactorStep({ tenant: input.tenant })
  return new WorkflowResponse(endMembershipStep(input))
})
