import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type BeginInput, beginApplicationStep } from "../steps/begin-application"

/** Begins the application of an association, of which the member becomes the owner. */
export const beginApplicationWorkflow = createWorkflow("begin-application", (input: BeginInput) => {
  return new WorkflowResponse(beginApplicationStep(input))
})
