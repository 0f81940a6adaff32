import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { dropFilesStep } from "../steps/drop-files"
import { dropUploadsStep } from "../steps/drop-uploads"
import { sweepReceivedStep } from "../steps/sweep-received"

/** Takes up uploads whose process died, and forgets what was never finished or was refused long ago. */
export const sweepUploadsWorkflow = createWorkflow("sweep-uploads", () => {
  dropUploadsStep(sweepReceivedStep())
  dropFilesStep()
})
