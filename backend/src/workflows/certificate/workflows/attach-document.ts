import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { storeDocumentStep } from "../steps/store-document"

type Input = { certificate_id: string; name: string; base64: string; actor: string }

/** Attaches the paper behind a certificate: PDF, JPEG or PNG, judged by its bytes. */
export const attachDocumentWorkflow = createWorkflow("attach-document", (input: Input) => {
  return new WorkflowResponse(storeDocumentStep(input))
})
