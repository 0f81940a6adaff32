import { createHash } from "node:crypto"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { failedDelivery } from "../../delivery-failure"
import { fillTemplate } from "./fill-template"

export type SmsOptions = {
  url: string
  /** The authorization header, with `{token}` for the token. */
  authorization: string
  token: string | undefined
  sender: string
  body: string
  timeoutMs?: number
}

/** The message itself is at fault. 401 and 403 mean a wrong token, which the operator can mend. */
const PERMANENT = new Set([400, 404, 413, 422])
/** The gateway knows the reference: an attempt before this one arrived and its answer did not. */
const KNOWN_ALREADY = 409

/** Longer waits are cut, so that a gateway's slip of the pen does not park a message for a year. */
const LONGEST_WAIT_SECONDS = 3600

/** `Retry-After`, in seconds or as a date. */
function waitOf(header: string | null): { afterSeconds?: number } {
  if (!header) return {}
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  if (!Number.isFinite(seconds) || seconds <= 0) return {}
  return { afterSeconds: Math.min(seconds, LONGEST_WAIT_SECONDS) }
}

/** One name for one message to one number, the same at every attempt. */
const referenceOf = ({ to, content }: ProviderSendNotificationDTO) =>
  createHash("sha256")
    .update(`${to}\n${content?.text ?? ""}`)
    .digest("hex")
    .slice(0, 32)

export class SmsNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "notification-sms"

  constructor(
    _cradle: unknown,
    private readonly options: SmsOptions,
  ) {
    super()
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const reference = referenceOf(notification)
    const { status, headers } = await this.post(notification, reference)
    if ((status >= 200 && status < 300) || status === KNOWN_ALREADY) return { id: reference }
    throw failedDelivery(`The text message gateway answered ${status}.`, {
      permanent: PERMANENT.has(status),
      ...waitOf(headers.get("retry-after")),
    })
  }

  private async post({ to, content }: ProviderSendNotificationDTO, reference: string): Promise<Response> {
    const { url, authorization, token, sender, body: template, timeoutMs = 10_000 } = this.options
    const { contentType, body } = fillTemplate(template, {
      to,
      text: content?.text ?? "",
      sender,
      reference,
    })
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": contentType,
          "idempotency-key": reference,
          ...(token ? { authorization: authorization.replaceAll("{token}", token) } : {}),
        },
        body,
        signal: AbortSignal.timeout(timeoutMs),
        redirect: "error",
      })
      await response.arrayBuffer()
      return response
    } catch {
      // What fetch throws may name the address, and some gateways have the token in it.
      throw failedDelivery("The text message gateway could not be reached or fell silent.", {
        permanent: false,
      })
    }
  }
}
