import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Consumer } from "../../../modules/outbox/consumers"
import { deliverChangesStep } from "../steps/deliver-changes"

/** Hands what waits in the outbox to one consumer. Any number of processes may do so at once. */
export const deliverChangesWorkflow = createWorkflow("deliver-changes", (input: { consumer: Consumer }) => {
  return new WorkflowResponse(deliverChangesStep(input))
})
