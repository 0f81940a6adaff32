import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import { changeMemberStep } from "../steps/change-member"

type Input = { id: string; name: string | undefined; locale: Locale | undefined }

/** Changes what a member is called, or the language of messages. */
export const changeMemberWorkflow = createWorkflow("change-member", (input: Input) => {
  return new WorkflowResponse(changeMemberStep(input))
})
