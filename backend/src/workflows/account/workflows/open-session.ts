import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkPasswordStep } from "../steps/check-password"
import { createSessionStep } from "../steps/create-session"

type Input = { identifier: string | undefined; password: string; device?: string | undefined }

/** Signs a device in. */
export const openSessionWorkflow = createWorkflow("open-session", (input: Input) => {
  const { customer_id } = checkPasswordStep({ identifier: input.identifier, password: input.password })
  const session = createSessionStep({ customer_id, device: input.device })
  return new WorkflowResponse(session)
})
