import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { endMembershipStep } from "../steps/end-membership"

/** Leaves an association. */
export const leaveAssociationWorkflow = createWorkflow(
  "leave-association",
  (input: { tenant: AssociationTenant }) => {
    return new WorkflowResponse(endMembershipStep({ tenant: input.tenant, id: input.tenant.membership_id }))
  },
)
