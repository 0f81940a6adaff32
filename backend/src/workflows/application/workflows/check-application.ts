import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type CheckInput, checkApplicationStep } from "../steps/check-application"

/** Writes down what the secretariat found of some items of the checklist. */
export const checkApplicationWorkflow = createWorkflow("check-application", (input: CheckInput) => {
  return new WorkflowResponse(checkApplicationStep(input))
})
