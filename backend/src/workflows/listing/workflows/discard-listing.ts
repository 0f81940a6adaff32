import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingActor } from "../listing-actor"
import { discardVersionStep } from "../steps/discard-version"

type Input = { id: string; actor: ListingActor }

/** Throws away what is being worked on. */
export const discardListingWorkflow = createWorkflow(
  "discard-listing",
  (input: Input) => new WorkflowResponse(discardVersionStep(input)),
)
