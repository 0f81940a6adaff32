import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AddAllianceInput, createAllianceStep } from "../steps/create-alliance"

/** Founds an alliance of associations. */
export const addAllianceWorkflow = createWorkflow("add-alliance", (input: AddAllianceInput) => {
  return new WorkflowResponse(createAllianceStep(input))
})
