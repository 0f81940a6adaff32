import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ChangeItemInput, updateChecklistItemStep } from "../steps/update-checklist-item"

/** Changes an item of the checklist, or takes it out of use. */
export const changeChecklistItemWorkflow = createWorkflow(
  "change-checklist-item",
  (input: ChangeItemInput) => {
    return new WorkflowResponse(updateChecklistItemStep(input))
  },
)
