import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { moveApplicationStep } from "../steps/move-application"
import { tellApplicantWorkflow } from "./tell-applicant"

/** Sends an application to the secretariat. */
export const submitApplicationWorkflow = createWorkflow(
  "submit-application",
  (input: { tenant: AssociationTenant }) => {
    const moved = moveApplicationStep(
      transform({ input }, ({ input: { tenant } }) => ({
        association_id: tenant.association_id,
        to: "submitted" as const,
        reason: null,
        actor: tenant.member_id,
      })),
    )
    tellApplicantWorkflow.runAsStep({
      input: transform({ moved }, (data) => ({ ...data.moved, outcome: "submitted" as const, reason: null })),
    })
    return new WorkflowResponse(transform({ moved }, (data) => ({ id: data.moved.association_id })))
  },
)
