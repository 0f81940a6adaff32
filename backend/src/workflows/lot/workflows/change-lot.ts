import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ChangeLotInput, replaceLotStep } from "../steps/replace-lot"

/** Changes what is known of a lot, closes it or opens it again. */
export const changeLotWorkflow = createWorkflow("change-lot", (input: ChangeLotInput) => {
  return new WorkflowResponse(replaceLotStep(input))
})
