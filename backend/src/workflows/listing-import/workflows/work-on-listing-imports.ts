import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { workOnImportsStep } from "../steps/work-on-imports"

/** Takes all running imports on, listing by listing. Any number of processes may do so at once. */
export const workOnListingImportsWorkflow = createWorkflow("work-on-listing-imports", () => {
  workOnImportsStep()
})
