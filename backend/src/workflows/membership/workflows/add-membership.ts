import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "@ovop/contracts"
import { createMembershipStep } from "../steps/create-membership"

type Input = { association_id: string; member_id: string; role: MembershipRole; invited_by: string }

/** Gives a member a place in another association, for the demonstration's invented people. */
export const addMembershipWorkflow = createWorkflow("add-membership", (input: Input) => {
  return new WorkflowResponse(createMembershipStep(input))
})
