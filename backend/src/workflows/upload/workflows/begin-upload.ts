import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { type AnnouncedUpload, beginUploadStep } from "../steps/begin-upload"

type Input = { tenant: AssociationTenant; upload: AnnouncedUpload }

/** Lets a member begin to send something, within what the association may send. */
export const beginUploadWorkflow = createWorkflow("begin-upload", (input: Input) => {
  return new WorkflowResponse(beginUploadStep(input))
})
