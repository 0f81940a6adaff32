import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkSecondFactorStep } from "../steps/check-second-factor"
import { findSecondFactorStep } from "../steps/find-second-factor"
import { openHalfSessionStep } from "../steps/open-half-session"

type Input = { member_id: string; session_id: string; code: string }

/** Finishes signing in by the second factor. */
export const passSecondFactorWorkflow = createWorkflow("pass-second-factor", (input: Input) => {
  const factor = findSecondFactorStep({ member_id: input.member_id })
  checkSecondFactorStep(transform({ input, factor }, (data) => ({ ...data.factor, code: data.input.code })))
  openHalfSessionStep({ session_id: input.session_id })
  return new WorkflowResponse({ done: true })
})
