import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingActor } from "../listing-actor"
import { submitVersionStep } from "../steps/submit-version"

type Input = { id: string; actor: ListingActor; revision: number }

/** Hands the working version of a listing to whoever publishes it. */
export const submitListingWorkflow = createWorkflow(
  "submit-listing",
  (input: Input) => new WorkflowResponse(submitVersionStep(input)),
)
