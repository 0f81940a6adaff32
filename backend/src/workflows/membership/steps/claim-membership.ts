import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Identifier } from "../../../account-identifier"
import { invitationHash } from "../../../invitation-token"
import { Refusal } from "../../../refusal"

type Input = { id: string; token: string; member_id: string; contact: Identifier }

const isTaken = (error: unknown) =>
  (error as { constraint?: unknown }).constraint === "IDX_membership_active_once"

/** Takes the place that an invitation offers. Of two that open one link at once, one takes it. */
export const claimMembershipStep = createStep(
  "claim-membership",
  async ({ id, token, member_id, contact }: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const token_hash = invitationHash(token)
    const { rows } = await sql
      .raw<{ rows: { id: string }[] }>(
        `update membership
            set state = 'active', member_id = ?, accepted_at = now(), token_hash = null, contact = null,
                contact_kind = null, updated_at = now()
          where id = ? and token_hash = ? and state = 'invited' and expires_at > now() and deleted_at is null
        returning id`,
        [member_id, id, token_hash],
      )
      .catch((error: unknown) => {
        throw isTaken(error) ? new Refusal("already_member") : error
      })
    if (rows.length === 0) throw new Refusal("link_spent")
    return new StepResponse({ id }, { id, token_hash, contact })
  },
  async (done, { container }) => {
    if (!done) return
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `update membership set state = 'invited', member_id = null, accepted_at = null, token_hash = ?,
              contact = ?, contact_kind = ? where id = ?`,
      [done.token_hash, done.contact.value, done.contact.kind, done.id],
    )
  },
)
