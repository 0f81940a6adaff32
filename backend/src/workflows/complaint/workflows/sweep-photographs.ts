import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dropPhotographsStep } from "../steps/drop-photographs"

/** Forgets photographs that buyers sent a week ago and that no complaint came to name. */
export const sweepPhotographsWorkflow = createWorkflow("sweep-photographs", () => {
  return new WorkflowResponse(dropPhotographsStep())
})
