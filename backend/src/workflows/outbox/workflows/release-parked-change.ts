import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { releaseParkedChangeStep } from "../steps/release-parked-change"

/** Lets a change that was parked be delivered after all, once its reason is mended. */
export const releaseParkedChangeWorkflow = createWorkflow(
  "release-parked-change",
  (input: { id: string }) => {
    releaseParkedChangeStep(input)
  },
)
