import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { assertNoEvidenceStep } from "../steps/assert-no-evidence"
import { assertUploadUnusedStep } from "../steps/assert-upload-unused"
import { dropUploadsStep } from "../steps/drop-uploads"

type Input = { tenant: AssociationTenant; id: string }

/** Removes an upload, finished or not. */
export const removeUploadWorkflow = createWorkflow("remove-upload", (input: Input) => {
  const free = assertNoEvidenceStep({ id: input.id })
  assertUploadUnusedStep(input)
  dropUploadsStep(
    transform({ input, free }, (given) => ({
      id: [given.free.id],
      association_id: given.input.tenant.association_id,
    })),
  )
})
