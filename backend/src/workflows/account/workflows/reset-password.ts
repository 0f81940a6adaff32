import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endSessionsStep } from "../steps/end-sessions"
import { markContactConfirmedStep } from "../steps/mark-contact-confirmed"
import { redeemResetTokenStep } from "../steps/redeem-reset-token"
import { setPasswordStep } from "../steps/set-password"

type Input = { entity_id: string; jti: string; password: string }

/** Sets a new password by a link, signs every device out, and knows the contact for proven: the link was sent there. */
export const resetPasswordWorkflow = createWorkflow("reset-password", (input: Input) => {
  const account = redeemResetTokenStep({ entity_id: input.entity_id, jti: input.jti })
  setPasswordStep({ customer_id: account.customer_id, password: input.password })
  endSessionsStep({ customer_id: account.customer_id })
  markContactConfirmedStep({ customer_id: account.customer_id, value: account.value })
  return new WorkflowResponse({ customer_id: account.customer_id })
})
