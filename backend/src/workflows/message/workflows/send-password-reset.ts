import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { computePasswordResetStep, type PasswordReset } from "../steps/compute-password-reset"
import { queueMessageStep } from "../steps/queue-message"

/** Sends a link to choose a new password, to the address or number of the account and nowhere else. */
export const sendPasswordResetWorkflow = createWorkflow("send-password-reset", (input: PasswordReset) => {
  queueMessageStep(computePasswordResetStep(input))
})
