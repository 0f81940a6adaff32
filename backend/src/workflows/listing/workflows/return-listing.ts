import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReturnReason } from "@ovop/contracts"
import type { ListingActor } from "../listing-actor"
import { returnVersionStep } from "../steps/return-version"

type Input = { id: string; actor: ListingActor; revision: number; reasons: ReturnReason[] }

/** Gives back what was submitted, with a reason for each field. */
export const returnListingWorkflow = createWorkflow(
  "return-listing",
  (input: Input) => new WorkflowResponse(returnVersionStep(input)),
)
