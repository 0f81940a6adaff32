import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findMemberByStep } from "../steps/find-member-by"
import { redeemOneTimeCodeStep } from "../steps/redeem-one-time-code"
import { signMemberInWorkflow } from "./sign-member-in"

type Input = { identifier: string | undefined; code: string; device?: string | undefined }

/** Signs a device of a member in by a one-time code. */
export const openMemberSessionByCodeWorkflow = createWorkflow(
  "open-member-session-by-code",
  (input: Input) => {
    const found = findMemberByStep({ identifier: input.identifier })
    const member = redeemOneTimeCodeStep(
      transform({ input, found }, (data) => ({
        member_id: data.found.member_id,
        purpose: "sign_in" as const,
        contact: data.input.identifier,
        code: data.input.code,
      })),
    )
    const session = signMemberInWorkflow.runAsStep({
      input: transform({ input, member }, (data) => ({
        member_id: data.member.member_id,
        device: data.input.device,
      })),
    })
    return new WorkflowResponse(session)
  },
)
