import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { assertUploadUnusedStep } from "../steps/assert-upload-unused"
import { dropUploadsStep } from "../steps/drop-uploads"

type Input = { tenant: AssociationTenant; id: string }

/** Removes an upload, finished or not. */
export const removeUploadWorkflow = createWorkflow("remove-upload", (input: Input) => {
  assertUploadUnusedStep(input)
  dropUploadsStep(
    transform({ input }, (given) => ({
      id: [given.input.id],
      association_id: given.input.tenant.association_id,
    })),
  )
})
