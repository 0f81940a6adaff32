import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { dropOldImportsStep } from "../steps/drop-old-imports"

/** Forgets files of listings a month after they were sent. */
export const sweepListingImportsWorkflow = createWorkflow("sweep-listing-imports", () => {
  dropOldImportsStep()
})
