import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { memberAccount } from "../../../account-kind"
import { endSessionsStep } from "../../account/steps/end-sessions"
import { enableSecondFactorStep } from "../steps/enable-second-factor"
import { findSecondFactorStep } from "../steps/find-second-factor"
import { makeRecoveryCodesStep } from "../steps/make-recovery-codes"

type Input = { member_id: string; session_id: string; code: string }

/** Turns two-step verification on. Devices that signed in by one step are signed out, but for the one that asks. */
export const confirmTwoFactorWorkflow = createWorkflow("confirm-two-factor", (input: Input) => {
  const factor = findSecondFactorStep({ member_id: input.member_id })
  const enabled = enableSecondFactorStep(
    transform({ input, factor }, (data) => ({
      auth_identity_id: data.factor.auth_identity_id,
      code: data.input.code,
    })),
  )
  endSessionsStep({
    account: transform({ input }, (data) => memberAccount(data.input.member_id)),
    except: input.session_id,
  })
  const { codes } = makeRecoveryCodesStep({ auth_identity_id: enabled.auth_identity_id })
  return new WorkflowResponse({ recovery_codes: codes })
})
