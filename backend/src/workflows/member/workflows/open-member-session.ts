import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkPasswordStep } from "../../account/steps/check-password"
import { signMemberInWorkflow } from "./sign-member-in"

type Input = { identifier: string | undefined; password: string; device?: string | undefined }

/** Signs a device of a member in by password. */
export const openMemberSessionWorkflow = createWorkflow("open-member-session", (input: Input) => {
  const found = checkPasswordStep({
    kind: "member",
    identifier: input.identifier,
    password: input.password,
  })
  const session = signMemberInWorkflow.runAsStep({
    input: transform({ input, found }, (data) => ({
      member_id: data.found.account_id,
      device: data.input.device,
    })),
  })
  return new WorkflowResponse(session)
})
