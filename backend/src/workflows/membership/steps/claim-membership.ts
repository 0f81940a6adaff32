import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Identifier } from "../../../account-identifier"
import { invitationHash } from "../../../invitation-token"
import { Refusal } from "../../../refusal"
import { actingFor, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"

type Input = { id: string; association_id: string; token: string; member_id: string; contact: Identifier }

const isTaken = (error: unknown) =>
  (error as { constraint?: unknown }).constraint === "IDX_membership_active_once"

const CLAIM = `
  update membership
     set state = 'active', member_id = :member_id, accepted_at = now(), token_hash = null, contact = null,
         contact_kind = null, updated_at = now()
   where id = :id and token_hash = :token_hash and state = 'invited' and expires_at > now() and deleted_at is null
  returning id, role`
const RESTORE = `
  update membership set state = 'invited', member_id = null, accepted_at = null, token_hash = :token_hash,
         contact = :value, contact_kind = :kind where id = :id`

/** Takes the place that an invitation offers. Of two that open one link at once, one takes it. */
export const claimMembershipStep = createStep(
  "claim-membership",
  async ({ id, association_id, token, member_id, contact }: Input, { container }) => {
    const token_hash = invitationHash(token)
    const entry = await audited(container, async ({ sql, record }) => {
      const { rows } = await sql
        .raw<{ role: string }>(CLAIM, { member_id, id, token_hash })
        .catch((error: unknown) => {
          throw isTaken(error) ? new Refusal("already_member") : error
        })
      const [claimed] = rows
      if (!claimed) throw new Refusal("link_spent")
      const { role } = claimed
      return await record({
        action: "membership.accepted",
        subject_id: id,
        ...actingFor({ association_id, member_id }),
        changes: changesOf({ state: "invited" }, { state: "active", role, member_id }),
      })
    })
    return new StepResponse({ id }, { id, token_hash, contact, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const { id, token_hash, contact, entry } = done
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw(RESTORE, { id, token_hash, ...contact })
      await takeBack(entry)
    })
  },
)
