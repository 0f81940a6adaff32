import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkSecondFactorStep } from "../steps/check-second-factor"
import { findSecondFactorStep } from "../steps/find-second-factor"
import { makeRecoveryCodesStep } from "../steps/make-recovery-codes"

type Input = { member_id: string; code: string }

/** Makes recovery codes anew; those before open nothing any more. */
export const renewRecoveryCodesWorkflow = createWorkflow("renew-recovery-codes", (input: Input) => {
  const factor = findSecondFactorStep({ member_id: input.member_id })
  const checked = checkSecondFactorStep(
    transform({ input, factor }, (data) => ({ ...data.factor, code: data.input.code })),
  )
  const { codes } = makeRecoveryCodesStep({ auth_identity_id: checked.auth_identity_id })
  return new WorkflowResponse({ recovery_codes: codes })
})
