import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { finishEachActStep } from "../steps/finish-each-act"
import { readInterruptedActsStep } from "../steps/read-interrupted-acts"

/** Nothing older can have been cut off unseen. */
const LOOK_BACK_DAYS = 3

/** Finishes what a crash cut off between Medusa's part of an act on a consignment and ours. Runs every minute. */
export const finishInterruptedActsWorkflow = createWorkflow("finish-interrupted-acts", () => {
  const interrupted = readInterruptedActsStep({ days: LOOK_BACK_DAYS })
  const finished = finishEachActStep(interrupted)
  return new WorkflowResponse(finished)
})
