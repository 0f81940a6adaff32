import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { memberAccount } from "../../../account-kind"
import { endSessionsStep } from "../../account/steps/end-sessions"
import { setPasswordStep } from "../../account/steps/set-password"
import { findMemberByStep } from "../steps/find-member-by"
import { redeemOneTimeCodeStep } from "../steps/redeem-one-time-code"

type Input = { identifier: string | undefined; code: string; password: string }

/** Sets a new password by a code and signs every device out. The second factor stays. */
export const resetMemberPasswordWorkflow = createWorkflow("reset-member-password", (input: Input) => {
  const found = findMemberByStep({ identifier: input.identifier })
  const member = redeemOneTimeCodeStep(
    transform({ input, found }, (data) => ({
      member_id: data.found.member_id,
      purpose: "reset_password" as const,
      contact: data.input.identifier,
      code: data.input.code,
    })),
  )
  const account = transform({ member }, (data) => memberAccount(data.member.member_id))
  setPasswordStep({ account, password: input.password })
  endSessionsStep({ account })
  return new WorkflowResponse({ done: true })
})
