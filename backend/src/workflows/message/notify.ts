import { createHash } from "node:crypto"
import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules, NotificationStatus } from "@medusajs/framework/utils"
import { env } from "../../env"
import type { Message } from "../../messages/message"
import { renderMessage } from "../../messages/render-message"

type Recorded = { id: string; status: `${NotificationStatus}` }
type Notifications = {
  listNotifications(filters: object): Promise<Recorded[]>
  updateNotifications(change: { id: string; status: NotificationStatus }): Promise<unknown>
  createNotifications(notification: CreateNotificationDTO & { id?: string }): Promise<unknown>
}

/** The unique key of a message and its recipient. Hashed, so that no address stands where keys are listed. */
function idempotencyKey({ key, recipient }: Message): string {
  const whom = createHash("sha256").update(`${recipient.channel}:${recipient.to}`).digest("hex").slice(0, 16)
  return `${key}:${whom}`
}

/**
 * Records a message and sends it, once. Only whoever holds its change in the outbox may call this: core takes a record
 * that is still pending for sent, but here it means that the sender died on the way, so it is sent again.
 */
export async function notify(message: Message, container: MedusaContainer): Promise<void> {
  const notifications = container.resolve(Modules.NOTIFICATION) as unknown as Notifications
  const key = idempotencyKey(message)
  const [recorded] = await notifications.listNotifications({ idempotency_key: key })
  if (recorded?.status === NotificationStatus.SUCCESS) return
  if (recorded?.status === NotificationStatus.PENDING)
    await notifications.updateNotifications({ id: recorded.id, status: NotificationStatus.FAILURE })
  const { content, locale, recipient } = message
  const { subject, html, text, short } = renderMessage(content, locale, { demonstration: env.DEMO_DATA })
  await notifications.createNotifications({
    // Core gives a repetition a new id and then does not find it; this keeps the one on record.
    ...(recorded ? { id: recorded.id } : {}),
    to: recipient.to,
    channel: recipient.channel,
    template: content.kind,
    // Content goes to the provider and is not stored: links that open an account must not lie in the records.
    content: recipient.channel === "email" ? { subject, html, text } : { subject, text: short },
    data: { locale },
    trigger_type: "outbox",
    idempotency_key: key,
  })
}
