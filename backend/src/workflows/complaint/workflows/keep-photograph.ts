import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { keepPhotographStep } from "../steps/keep-photograph"

type Input = { order_id: string; content: string; mime_type: string; ending: string; size_bytes: number }

/** Keeps a photograph that a buyer sent for a complaint; it is nobody's until a complaint names it. */
export const keepPhotographWorkflow = createWorkflow("keep-photograph", (input: Input) => {
  return new WorkflowResponse(keepPhotographStep(input))
})
