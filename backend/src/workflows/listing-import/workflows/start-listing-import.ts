import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { openImportStep } from "../steps/open-import"

type Input = { tenant: AssociationTenant; id: string; overwrites: boolean }

/** Lets an import write its good listings in the background. */
export const startListingImportWorkflow = createWorkflow(
  "start-listing-import",
  (input: Input) => new WorkflowResponse(openImportStep(input)),
)
