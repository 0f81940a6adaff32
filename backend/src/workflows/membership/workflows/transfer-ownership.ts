import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { assertTwoFactorStep } from "../steps/assert-two-factor"
import { handOverOwnershipStep } from "../steps/hand-over-ownership"

type Input = { tenant: AssociationTenant; id: string }

/** Hands ownership to another member. */
export const transferOwnershipWorkflow = createWorkflow("transfer-ownership", (input: Input) => {
  assertTwoFactorStep({ tenant: input.tenant })
  return new WorkflowResponse(handOverOwnershipStep(input))
})
