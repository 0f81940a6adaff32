import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endImportStep } from "../steps/end-import"

type Input = {
  id: string
  association_id: string
  to: "stopped" | "abandoned"
  /** The code of the refusal where no person stops it. */
  because: string | null
}

/** Stops an import for a while, or for good. */
export const endListingImportWorkflow = createWorkflow(
  "end-listing-import",
  (input: Input) => new WorkflowResponse(endImportStep(input)),
)
