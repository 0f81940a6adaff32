import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk"
import type { Message } from "../../../messages/message"
import { queueMessageStep } from "../../message/steps/queue-message"
import { computeApplicationMessageStep } from "../steps/compute-application-message"

type Input = {
  association_id: string
  event_id: string
  outcome: "submitted" | "returned" | "approved" | "refused"
  reason: string | null
}

/** Tells the applicant, where there is one, what became of the application. */
export const tellApplicantWorkflow = createWorkflow("tell-applicant", (input: WorkflowData<Input>) => {
  const notice = computeApplicationMessageStep(input)
  when("applicant-known", { notice }, (data) => data.notice.message !== null).then(() => {
    queueMessageStep(transform({ notice }, (data) => data.notice.message as Message))
  })
})
