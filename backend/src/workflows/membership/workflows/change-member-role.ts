import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "@ovop/contracts"
import type { AssociationTenant } from "../../../tenant"
import { assertTwoFactorStep } from "../steps/assert-two-factor"
import { changeRoleStep } from "../steps/change-role"

type Input = { tenant: AssociationTenant; id: string; role: MembershipRole }

/** Gives a member another role. */
export const changeMemberRoleWorkflow = createWorkflow("change-member-role", (input: Input) => {
  assertTwoFactorStep({ tenant: input.tenant })
  return new WorkflowResponse(changeRoleStep(input))
})
