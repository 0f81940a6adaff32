import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Message, messageSchema } from "../../../messages/message"
import { OUTBOX_MODULE } from "../../../modules/outbox"
import type OutboxModuleService from "../../../modules/outbox/service"

/** Puts a message into the outbox; it is sent within a second or two, and again after whatever goes wrong. */
export const queueMessageStep = createStep(
  "queue-message",
  async (input: Message, { container }) => {
    const message = messageSchema.parse(input)
    const ids = await container.resolve<OutboxModuleService>(OUTBOX_MODULE).add([
      {
        consumer: "message",
        kind: "message",
        subject_id: message.key,
        // The same message asked for twice is handled one after the other, so that the second finds the first.
        stream_id: `message:${message.key}`,
        payload: message,
      },
    ])
    return new StepResponse(undefined, ids)
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<OutboxModuleService>(OUTBOX_MODULE).remove(ids)
  },
)
