import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { PasswordReset } from "../workflows/message/steps/compute-password-reset"
import { sendPasswordResetWorkflow } from "../workflows/message/workflows/send-password-reset"

export default async function sendPasswordReset({ event, container }: SubscriberArgs<PasswordReset>) {
  const { entity_id, actor_type, token, metadata } = event.data
  await sendPasswordResetWorkflow(container).run({
    input: { entity_id, actor_type, token, ...(metadata ? { metadata } : {}) },
  })
}

export const config: SubscriberConfig = { event: "auth.password_reset" }
