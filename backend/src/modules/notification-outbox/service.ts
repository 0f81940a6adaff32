import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Sql = { raw<Row>(sql: string, values?: readonly unknown[]): Promise<{ rows: Row[] }> }

const MOST_KEPT = 1000

/** Keeps messages instead of sending them. A message that is handed over twice is kept once. */
export class OutboxNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "notification-outbox"
  private readonly sql: Sql

  constructor(cradle: Record<string, unknown>) {
    super()
    this.sql = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Sql
  }

  override async send(message: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { to, channel, template, content } = message
    const key = (message as { idempotency_key?: string | null }).idempotency_key ?? null
    const { rows } = await this.sql.raw<{ id: string }>(
      `with kept as (
         insert into outbox_message (idempotency_key, channel, recipient, kind, subject, html, text)
         values (?, ?, ?, ?, ?, ?, ?) on conflict (idempotency_key) do nothing returning id)
       select id from kept union all select id from outbox_message where idempotency_key = ?`,
      [key, channel, to, template, content?.subject ?? "", content?.html ?? "", content?.text ?? "", key],
    )
    await this.sql.raw("delete from outbox_message where id <= (select max(id) from outbox_message) - ?", [
      MOST_KEPT,
    ])
    return { id: String(rows[0]?.id) }
  }
}
