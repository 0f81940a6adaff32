import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVITATION_DAYS, type Locale, type MembershipRole } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { env } from "../../../env"
import { invitationHash } from "../../../invitation-token"
import type { Message } from "../../../messages/message"
import { bilingual, readBoth } from "../../../reads/bilingual"

type Input = {
  association_id: string
  token: string
  contact: Identifier
  role: MembershipRole
  /** The name of whoever invites; null for the secretariat. */
  inviter: string | null
  locale: Locale
}

/** The message with the link of an invitation. */
export const computeInvitationMessageStep = createStep(
  "compute-invitation-message",
  async ({ association_id, token, contact, role, inviter, locale }: Input, { container }) => {
    const [association] = await readBoth<{ id: string; name: string }>(
      container.resolve(ContainerRegistrationKeys.QUERY),
      { entity: "association", fields: ["id", "name"], filters: { id: association_id } },
    )
    const { kind, value } = contact
    const message: Message = {
      key: `invitation:${invitationHash(token).slice(0, 32)}`,
      locale,
      recipient: kind === "email" ? { channel: "email", to: value } : { channel: "sms", to: value },
      content: {
        kind: "invitation",
        association: bilingual(association?.km.name, association?.en?.name),
        role,
        inviter,
        valid_days: INVITATION_DAYS,
        link: `${env.STOREFRONT_URL}/${locale}/workspace/invitations/${token}`,
      },
    }
    return new StepResponse(message)
  },
)
