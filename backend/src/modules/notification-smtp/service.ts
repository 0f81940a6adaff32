import { createHash } from "node:crypto"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"
import { failedDelivery } from "../../delivery-failure"

export type SmtpOptions = {
  host: string
  port: number
  /** TLS from the first byte, TLS by STARTTLS or nothing, or none, for a relay on this machine. */
  tls: "implicit" | "starttls" | "none"
  user?: string | undefined
  password?: string | undefined
  from: string
  /** How long to wait for the server at any point. */
  timeoutMs?: number
}

type SmtpError = Error & { code?: string; responseCode?: number }

/** Stages in which the server judges this message; in any other it judges the session, and the message is not to blame. */
const OF_MESSAGE = new Set(["EENVELOPE", "EMESSAGE"])
/** Codes that speak of the session even there: closing, wanting TLS or a login. */
const OF_SESSION = new Set([421, 454, 530, 534, 535, 538])

/** What to do about a failure, by its stage and the server's code (RFC 5321, section 4.2.1). */
function judged(error: SmtpError): Error {
  const { code = "", responseCode = 0 } = error
  const permanent = OF_MESSAGE.has(code) && responseCode >= 500 && !OF_SESSION.has(responseCode)
  return failedDelivery(`SMTP ${responseCode || code || "failure"}: ${error.message}`, { permanent })
}

export class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "notification-smtp"
  private readonly transport: Transporter

  constructor(
    _cradle: unknown,
    private readonly options: SmtpOptions,
  ) {
    super()
    const { host, port, tls, user, password, timeoutMs = 20_000 } = options
    this.transport = createTransport({
      host,
      port,
      secure: tls === "implicit",
      requireTLS: tls === "starttls",
      ignoreTLS: tls === "none",
      ...(user ? { auth: { user, pass: password ?? "" } } : {}),
      pool: true,
      maxConnections: 3,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      // What a message says must never make this server read a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  override async send(message: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content } = message
    const key = (message as { idempotency_key?: string | null }).idempotency_key ?? `${to}:${Date.now()}`
    const domain = /@([\w.-]+)/.exec(this.options.from)?.[1] ?? "localhost"
    const number = createHash("sha256").update(key).digest("hex").slice(0, 32)
    try {
      const sent = await this.transport.sendMail({
        from: this.options.from,
        to,
        subject: content?.subject,
        text: content?.text,
        html: content?.html,
        messageId: `<${number}@${domain}>`,
        // Keeps holiday notes and the like from answering (RFC 3834).
        headers: { "auto-submitted": "auto-generated" },
      })
      return { id: sent.messageId }
    } catch (error) {
      throw judged(error as SmtpError)
    }
  }

  close(): void {
    this.transport.close()
  }
}
