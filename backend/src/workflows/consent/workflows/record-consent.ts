import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type ConsentInput, recordConsentStep } from "../steps/record-consent"

/** Records that an association or producer lets a field officer act for them. */
export const recordConsentWorkflow = createWorkflow("record-consent", (input: ConsentInput) => {
  return new WorkflowResponse(recordConsentStep(input))
})
