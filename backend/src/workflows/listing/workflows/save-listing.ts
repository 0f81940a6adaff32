import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingDocument } from "@ovop/contracts"
import type { AssociationTenant } from "../../../tenant"
import { keepDraftStep } from "../steps/keep-draft"

type Input = { tenant: AssociationTenant; id: string; revision: number; document: ListingDocument }

/** Saves the whole document of a listing; of a published one this begins a proposal. */
export const saveListingWorkflow = createWorkflow(
  "save-listing",
  (input: Input) => new WorkflowResponse(keepDraftStep(input)),
)
