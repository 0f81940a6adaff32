import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountRef } from "../../../account-kind"
import { endSessionsStep } from "../steps/end-sessions"

type Input = { account: AccountRef; only?: string | undefined }

/** Signs one device out, or all of an account. */
export const endSessionsWorkflow = createWorkflow("end-sessions", (input: Input) => {
  return new WorkflowResponse(endSessionsStep({ account: input.account, only: input.only }))
})
