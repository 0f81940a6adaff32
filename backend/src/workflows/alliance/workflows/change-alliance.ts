import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ChangeAllianceInput, updateAllianceStep } from "../steps/update-alliance"

/** Changes an alliance and who belongs to it. */
export const changeAllianceWorkflow = createWorkflow("change-alliance", (input: ChangeAllianceInput) => {
  return new WorkflowResponse(updateAllianceStep(input))
})
