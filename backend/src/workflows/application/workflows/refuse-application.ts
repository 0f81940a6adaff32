import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveApplicationStep } from "../steps/move-application"
import { tellApplicantWorkflow } from "./tell-applicant"

type Input = { association_id: string; reason: string; actor: string }

/** Refuses an application for good. */
export const refuseApplicationWorkflow = createWorkflow("refuse-application", (input: Input) => {
  const moved = moveApplicationStep(
    transform({ input }, (data) => ({ ...data.input, to: "refused" as const })),
  )
  tellApplicantWorkflow.runAsStep({
    input: transform({ input, moved }, (data) => ({
      ...data.moved,
      outcome: "refused" as const,
      reason: data.input.reason,
    })),
  })
  return new WorkflowResponse(transform({ moved }, (data) => ({ id: data.moved.association_id })))
})
