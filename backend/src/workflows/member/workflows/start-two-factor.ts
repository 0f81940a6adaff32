import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findSecondFactorStep } from "../steps/find-second-factor"
import { startSecondFactorStep } from "../steps/start-second-factor"

type Input = { member_id: string; label: string }

/** Begins to turn two-step verification on. */
export const startTwoFactorWorkflow = createWorkflow("start-two-factor", (input: Input) => {
  const factor = findSecondFactorStep({ member_id: input.member_id })
  const started = startSecondFactorStep(
    transform({ input, factor }, (data) => ({ ...data.factor, label: data.input.label })),
  )
  return new WorkflowResponse(started)
})
