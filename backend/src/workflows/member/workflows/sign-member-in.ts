import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { memberAccount } from "../../../account-kind"
import { createSessionStep } from "../../account/steps/create-session"
import { findSecondFactorStep } from "../steps/find-second-factor"

type Input = { member_id: string; device?: string | undefined }

/** Opens a session of a member who showed a first factor; with a second one it opens nothing before that is given. */
export const signMemberInWorkflow = createWorkflow("sign-member-in", (input: Input) => {
  const factor = findSecondFactorStep({ member_id: input.member_id })
  const session = createSessionStep(
    transform({ input, factor }, (data) => ({
      account: memberAccount(data.input.member_id),
      device: data.input.device,
      second_factor_due: data.factor.on,
    })),
  )
  return new WorkflowResponse({ token: session.token, second_factor_needed: factor.on })
})
