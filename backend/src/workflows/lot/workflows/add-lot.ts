import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AddLotInput, createLotStep } from "../steps/create-lot"

/** Begins a lot of an association. */
export const addLotWorkflow = createWorkflow("add-lot", (input: AddLotInput) => {
  return new WorkflowResponse(createLotStep(input))
})
