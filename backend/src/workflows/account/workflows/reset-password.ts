import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { customerAccount } from "../../../account-kind"
import { endSessionsStep } from "../steps/end-sessions"
import { markContactConfirmedStep } from "../steps/mark-contact-confirmed"
import { redeemResetTokenStep } from "../steps/redeem-reset-token"
import { setPasswordStep } from "../steps/set-password"

type Input = { entity_id: string; jti: string; password: string }

/** Sets a new password by a link, signs every device out, and knows the contact for proven: the link was sent there. */
export const resetPasswordWorkflow = createWorkflow("reset-password", (input: Input) => {
  const owner = redeemResetTokenStep({ entity_id: input.entity_id, jti: input.jti })
  const account = transform({ owner }, (data) => customerAccount(data.owner.customer_id))
  setPasswordStep({ account, password: input.password })
  endSessionsStep({ account })
  markContactConfirmedStep({ customer_id: owner.customer_id, value: owner.value })
  return new WorkflowResponse({ customer_id: owner.customer_id })
})
