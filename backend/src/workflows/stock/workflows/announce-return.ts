import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceReturnStep, type ReturnAnnouncement } from "../steps/announce-return"

/** Says what core is about to put back into stock, so that the ledger can say why. */
export const announceReturnWorkflow = createWorkflow("announce-return", (input: ReturnAnnouncement) => {
  return new WorkflowResponse(announceReturnStep(input))
})
