import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingActor } from "../listing-actor"
import { recallVersionStep } from "../steps/recall-version"

type Input = { id: string; actor: ListingActor }

/** Takes back what was submitted, to go on writing. */
export const recallListingWorkflow = createWorkflow(
  "recall-listing",
  (input: Input) => new WorkflowResponse(recallVersionStep(input)),
)
