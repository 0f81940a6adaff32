import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { prolongSessionStep } from "../steps/prolong-session"

/** Keeps a device signed in that is in use. */
export const prolongSessionWorkflow = createWorkflow("prolong-session", (input: { id: string }) => {
  return new WorkflowResponse(prolongSessionStep({ id: input.id }))
})
