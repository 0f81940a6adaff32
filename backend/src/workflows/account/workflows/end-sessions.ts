import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endSessionsStep } from "../steps/end-sessions"

type Input = { customer_id: string; only?: string | undefined }

/** Signs one device out, or all of an account. */
export const endSessionsWorkflow = createWorkflow("end-sessions", (input: Input) => {
  return new WorkflowResponse(endSessionsStep({ customer_id: input.customer_id, only: input.only }))
})
