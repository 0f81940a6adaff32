import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { withdrawConsentStep } from "../steps/withdraw-consent"

/** Withdraws a consent. */
export const withdrawConsentWorkflow = createWorkflow(
  "withdraw-consent",
  (input: { tenant: AssociationTenant; id: string }) => {
    return new WorkflowResponse(withdrawConsentStep(input))
  },
)
