import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import type { Message } from "../../../messages/message"
import { queueMessageStep } from "../steps/queue-message"

/**
 * Sends one message to one person, once for each key and recipient however often it is asked for. It answers when the
 * message is safely queued; the caller never waits for a mail server.
 */
export const sendMessageWorkflow = createWorkflow("send-message", (input: Message) => {
  queueMessageStep(input)
})
