import type { Env } from "./env"

type Provider = { id: string; resolve: string; options: Record<string, unknown> & { channels: string[] } }

/** Which provider serves which channel. What is not configured goes to the local outbox. */
export function notificationProviders(env: Env): Provider[] {
  const { SMTP_HOST: host, TELEGRAM_BOT_TOKEN: botToken, SMS_GATEWAY_URL: gateway } = env
  const kept = [...(gateway ? [] : ["sms"]), ...(host ? [] : ["email"]), ...(botToken ? [] : ["telegram"])]
  const providers: Provider[] = [
    // Core's own notices in the admin.
    { id: "local", resolve: "@medusajs/medusa/notification-local", options: { channels: ["feed"] } },
    { id: "outbox", resolve: "./src/modules/notification-outbox", options: { channels: kept } },
  ]
  if (host)
    providers.push({
      id: "smtp",
      resolve: "./src/modules/notification-smtp",
      options: {
        channels: ["email"],
        host,
        port: env.SMTP_PORT,
        tls: env.SMTP_TLS,
        user: env.SMTP_USER,
        password: env.SMTP_PASSWORD,
        from: env.MAIL_FROM,
      },
    })
  if (botToken)
    providers.push({
      id: "telegram",
      resolve: "./src/modules/notification-telegram",
      options: { channels: ["telegram"], botToken, apiUrl: env.TELEGRAM_API_URL },
    })
  if (gateway)
    providers.push({
      id: "sms",
      resolve: "./src/modules/notification-sms",
      options: {
        channels: ["sms"],
        url: gateway,
        authorization: env.SMS_GATEWAY_AUTHORIZATION,
        token: env.SMS_GATEWAY_TOKEN,
        sender: env.SMS_GATEWAY_SENDER,
        body: env.SMS_GATEWAY_BODY,
      },
    })
  return providers
}
