import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createModelMarkStep, type GiveInput } from "../steps/create-model-mark"

/** Holds an association up as a model for others. */
export const giveModelMarkWorkflow = createWorkflow("give-model-mark", (input: GiveInput) => {
  return new WorkflowResponse(createModelMarkStep(input))
})
