import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { disableSecondFactorStep } from "../steps/disable-second-factor"
import { findSecondFactorStep } from "../steps/find-second-factor"

type Input = { member_id: string; code: string }

/** Turns two-step verification off, by a code of it. */
export const removeTwoFactorWorkflow = createWorkflow("remove-two-factor", (input: Input) => {
  const factor = findSecondFactorStep({ member_id: input.member_id })
  disableSecondFactorStep(
    transform({ input, factor }, (data) => ({
      auth_identity_id: data.factor.auth_identity_id,
      code: data.input.code,
    })),
  )
  return new WorkflowResponse({ done: true })
})
