import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingDocument } from "@ovop/contracts"
import type { AssociationTenant } from "../../../tenant"
import { beginDraftStep } from "../steps/begin-draft"

type Input = { tenant: AssociationTenant; draft_id: string; document: ListingDocument }

/** Begins a listing, or finds the one that was begun under the same id. */
export const createListingWorkflow = createWorkflow(
  "create-listing",
  (input: Input) => new WorkflowResponse(beginDraftStep(input)),
)
