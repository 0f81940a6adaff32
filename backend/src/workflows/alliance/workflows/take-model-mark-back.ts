import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endModelMarkStep, type TakeBackInput } from "../steps/end-model-mark"

/** Takes the mark of a model back. */
export const takeModelMarkBackWorkflow = createWorkflow("take-model-mark-back", (input: TakeBackInput) => {
  return new WorkflowResponse(endModelMarkStep(input))
})
