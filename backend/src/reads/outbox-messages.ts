import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type OutboxMessage = {
  id: string
  channel: string
  recipient: string
  kind: string
  subject: string
  html: string
  text: string
  created_at: Date
}

const MOST_LISTED = 100

/** Messages that the local outbox keeps, newest first; with an id, that one alone. */
export async function readOutboxMessages(container: MedusaContainer, id?: string): Promise<OutboxMessage[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: OutboxMessage[] }>(
      `select id, channel, recipient, kind, subject, html, text, created_at from outbox_message
        where cast(? as bigint) is null or id = ? order by id desc limit ?`,
      [id ?? null, id ?? null, MOST_LISTED],
    )
  return rows
}
