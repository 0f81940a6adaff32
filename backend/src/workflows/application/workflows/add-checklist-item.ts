import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AddItemInput, createChecklistItemStep } from "../steps/create-checklist-item"

/** Adds an item to the checklist. */
export const addChecklistItemWorkflow = createWorkflow("add-checklist-item", (input: AddItemInput) => {
  return new WorkflowResponse(createChecklistItemStep(input))
})
