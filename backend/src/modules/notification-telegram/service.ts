import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { failedDelivery } from "../../delivery-failure"

export type TelegramOptions = { botToken: string; apiUrl: string; timeoutMs?: number }

/** Longest text the Bot API takes. */
const LONGEST = 4096

const answerSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), result: z.object({ message_id: z.number() }) }),
  z.object({
    ok: z.literal(false),
    error_code: z.number(),
    description: z.string().default(""),
    parameters: z.object({ retry_after: z.number().optional() }).optional(),
  }),
])

/** The chat is wrong, gone, or has blocked the bot. 401 and 404 mean a wrong token, which the operator can mend. */
const PERMANENT = new Set([400, 403])

export class TelegramNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "notification-telegram"

  constructor(
    _cradle: unknown,
    private readonly options: TelegramOptions,
  ) {
    super()
  }

  override async send({
    to,
    content,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const answer = await this.ask({
      chat_id: to,
      text: (content?.text ?? "").slice(0, LONGEST),
      link_preview_options: { is_disabled: true },
    })
    if (answer.ok) return { id: String(answer.result.message_id) }
    const afterSeconds = answer.parameters?.retry_after
    throw failedDelivery(`Telegram ${answer.error_code}: ${answer.description}`, {
      permanent: PERMANENT.has(answer.error_code),
      ...(afterSeconds === undefined ? {} : { afterSeconds }),
    })
  }

  private async ask(body: object): Promise<z.output<typeof answerSchema>> {
    const { apiUrl, botToken, timeoutMs = 10_000 } = this.options
    try {
      const response = await fetch(`${apiUrl}/bot${botToken}/sendMessage`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: "error",
      })
      return answerSchema.parse(await response.json())
    } catch {
      // What fetch throws may name the address, and the address holds the token.
      throw failedDelivery("Telegram could not be reached or gave no answer of its own.", {
        permanent: false,
      })
    }
  }
}
