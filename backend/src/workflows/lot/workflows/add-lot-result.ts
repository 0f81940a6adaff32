import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AddResultInput, addResultStep } from "../steps/add-result"

/** Adds what a laboratory found in a lot. */
export const addLotResultWorkflow = createWorkflow("add-lot-result", (input: AddResultInput) => {
  return new WorkflowResponse(addResultStep(input))
})
