import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { importNextListingStep } from "../steps/import-next-listing"

type Input = { tenant: AssociationTenant; import_id: string }

/** Writes one listing of a running import, and says whether there was one left. */
export const importNextListingWorkflow = createWorkflow(
  "import-next-listing",
  (input: Input) => new WorkflowResponse(importNextListingStep(input)),
)
