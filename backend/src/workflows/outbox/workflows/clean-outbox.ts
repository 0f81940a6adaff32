import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { removeOldChangesStep } from "../steps/remove-old-changes"

/** Removes changes whose delivery nobody will ask about any more. */
export const cleanOutboxWorkflow = createWorkflow("clean-outbox", () => {
  removeOldChangesStep({ delivered: 7, parked: 90 })
})
