import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ChangeInput, changeApplicationStep } from "../steps/change-application"

/** Keeps what an applicant filled in. */
export const changeApplicationWorkflow = createWorkflow("change-application", (input: ChangeInput) => {
  return new WorkflowResponse(changeApplicationStep(input))
})
