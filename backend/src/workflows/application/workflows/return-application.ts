import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveApplicationStep } from "../steps/move-application"
import { tellApplicantWorkflow } from "./tell-applicant"

type Input = { association_id: string; reason: string; actor: string }

/** Sends an application back to be corrected. */
export const returnApplicationWorkflow = createWorkflow("return-application", (input: Input) => {
  const moved = moveApplicationStep(
    transform({ input }, (data) => ({ ...data.input, to: "returned" as const })),
  )
  tellApplicantWorkflow.runAsStep({
    input: transform({ input, moved }, (data) => ({
      ...data.moved,
      outcome: "returned" as const,
      reason: data.input.reason,
    })),
  })
  return new WorkflowResponse(transform({ moved }, (data) => ({ id: data.moved.association_id })))
})
