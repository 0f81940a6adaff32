import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import type { CodePlace } from "../../../one-time-code"
import { queueMessageStep } from "../../message/steps/queue-message"
import { computeCodeMessageStep } from "../steps/compute-code-message"
import { createOneTimeCodeStep } from "../steps/create-one-time-code"

type Input = { member_id: string; purpose: CodePlace["purpose"]; contact: Identifier; locale: Locale }

/** Makes a code for a member and sends it to one contact. */
export const sendOneTimeCodeWorkflow = createWorkflow("send-one-time-code", (input: Input) => {
  const made = createOneTimeCodeStep(
    transform({ input }, ({ input: { member_id, purpose, contact } }) => ({
      member_id,
      purpose,
      contact: contact.value,
    })),
  )
  queueMessageStep(
    computeCodeMessageStep(
      transform({ input, made }, ({ input: { purpose, contact, locale }, made: { code, key } }) => ({
        key,
        code,
        purpose,
        contact,
        locale,
      })),
    ),
  )
  return new WorkflowResponse({ done: true })
})
