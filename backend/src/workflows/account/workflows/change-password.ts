import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { customerAccount } from "../../../account-kind"
import { checkOwnPasswordStep } from "../steps/check-own-password"
import { endSessionsStep } from "../steps/end-sessions"
import { setPasswordStep } from "../steps/set-password"

type Input = { customer_id: string; session_id: string; current_password: string; password: string }

/** Changes the password and signs every other device out. */
export const changePasswordWorkflow = createWorkflow("change-password", (input: Input) => {
  checkOwnPasswordStep({ customer_id: input.customer_id, password: input.current_password })
  const account = transform({ input }, (data) => customerAccount(data.input.customer_id))
  setPasswordStep({ account, password: input.password })
  endSessionsStep({ account, except: input.session_id })
  return new WorkflowResponse({ customer_id: input.customer_id })
})
