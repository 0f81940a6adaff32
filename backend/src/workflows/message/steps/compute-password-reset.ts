import { createHash } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { localeSchema } from "@ovop/contracts"
import { env } from "../../../env"
import type { Message, Recipient } from "../../../messages/message"
import { readCustomerLocale } from "../../../reads/customer-locale"

/**
 * What core's event says. `entity_id` is what somebody signs in with: an e-mail address or a telephone number;
 * `metadata.locale` the language of the page where the reset was asked for.
 */
export type PasswordReset = {
  entity_id: string
  actor_type: string
  token: string
  metadata?: { locale?: unknown }
}

/** As long as core lets the token live. */
const VALID_MINUTES = 15

const recipientOf = (entityId: string): Recipient =>
  entityId.includes("@") ? { channel: "email", to: entityId } : { channel: "sms", to: entityId }

/** The message that lets somebody choose a new password, in the language of the account. */
export const computePasswordResetStep = createStep(
  "compute-password-reset",
  async (reset: PasswordReset, { container }) => {
    const isBuyer = reset.actor_type === "customer"
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const asked = localeSchema.safeParse(reset.metadata?.locale).data
    const locale =
      asked ?? (isBuyer ? await readCustomerLocale(query, reset.entity_id) : env.SECRETARIAT_LOCALE)
    const token = encodeURIComponent(reset.token)
    const link = isBuyer
      ? `${env.STOREFRONT_URL}/${locale}/reset/${token}`
      : `${env.PUBLIC_API_URL}/app/reset-password?token=${token}`
    const message: Message = {
      // The token opens the account, so not even its message may be named after it.
      key: `reset-password:${createHash("sha256").update(reset.token).digest("hex").slice(0, 32)}`,
      locale,
      recipient: recipientOf(reset.entity_id),
      content: { kind: "reset-password", link, valid_minutes: VALID_MINUTES },
    }
    return new StepResponse(message)
  },
)
