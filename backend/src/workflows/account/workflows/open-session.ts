import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { customerAccount } from "../../../account-kind"
import { checkPasswordStep } from "../steps/check-password"
import { createSessionStep } from "../steps/create-session"

type Input = { identifier: string | undefined; password: string; device?: string | undefined }

/** Signs a device in. */
export const openSessionWorkflow = createWorkflow("open-session", (input: Input) => {
  const found = checkPasswordStep({
    kind: "customer",
    identifier: input.identifier,
    password: input.password,
  })
  const account = transform({ found }, (data) => customerAccount(data.found.account_id))
  const session = createSessionStep({ account, device: input.device })
  return new WorkflowResponse({ customer_id: session.account_id, token: session.token })
})
