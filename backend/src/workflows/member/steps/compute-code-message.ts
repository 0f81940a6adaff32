import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CODE_MINUTES, type Locale } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import type { Message } from "../../../messages/message"
import type { CodePlace } from "../../../one-time-code"

type Input = {
  key: string
  code: string
  purpose: CodePlace["purpose"]
  contact: Identifier
  locale: Locale
}

/** The message that carries a code, to the contact it is for and nowhere else. */
export const computeCodeMessageStep = createStep(
  "compute-code-message",
  async ({ key, code, purpose, contact: { kind, value }, locale }: Input) => {
    const message: Message = {
      key: `one-time-code:${key}`,
      locale,
      recipient: kind === "email" ? { channel: "email", to: value } : { channel: "sms", to: value },
      content: { kind: "one-time-code", purpose, code, valid_minutes: CODE_MINUTES },
    }
    return new StepResponse(message)
  },
)
