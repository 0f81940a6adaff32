import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVITATION_DAYS, type MembershipRole } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { invitationHash, newInvitationToken } from "../../../invitation-token"
import { Refusal } from "../../../refusal"
import { accountSignedInBy } from "../../account/sign-ins"

export type InvitationInput = {
  association_id: string
  contact: Identifier
  role: MembershipRole
  invited_by: string
}
type Kept = {
  id: string
  role: string
  token_hash: string
  invited_by: string
  invited_at: Date
  expires_at: Date
}
type Done = { id: string; before: Kept | null }

/** Offers a place in an association to a contact. A link that waits there already is replaced by the new one. */
export const createInvitationStep = createStep(
  "create-invitation",
  async ({ association_id, contact, role, invited_by }: InvitationInput, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const member_id = await accountSignedInBy(container, "member", contact.value)
    const there = await sql.raw<{ rows: object[] }>(
      `select 1 from membership
        where association_id = ? and member_id = ? and state = 'active' and deleted_at is null`,
      [association_id, member_id ?? ""],
    )
    if (there.rows.length > 0) throw new Refusal("already_member")
    const known = await sql.raw<{ rows: Kept[] }>(
      `select id, role, token_hash, invited_by, invited_at, expires_at from membership
        where association_id = ? and contact = ? and state = 'invited' and deleted_at is null`,
      [association_id, contact.value],
    )
    const token = newInvitationToken()
    const { rows } = await sql.raw<{ rows: { id: string }[] }>(
      `insert into membership (id, association_id, role, state, contact_kind, contact, token_hash, invited_by,
                               invited_at, expires_at)
       values (?, ?, ?, 'invited', ?, ?, ?, ?, now(), now() + make_interval(days => ?))
       on conflict (association_id, contact) where state = 'invited' and deleted_at is null
       do update set role = excluded.role, token_hash = excluded.token_hash, invited_by = excluded.invited_by,
         invited_at = excluded.invited_at, expires_at = excluded.expires_at, updated_at = now()
       returning id`,
      [
        ...[generateEntityId(undefined, "mship"), association_id, role, contact.kind, contact.value],
        ...[invitationHash(token), invited_by, INVITATION_DAYS],
      ],
    )
    const id = String(rows[0]?.id)
    return new StepResponse<{ id: string; token: string }, Done>(
      { id, token },
      { id, before: known.rows[0] ?? null },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { id, before } = done
    if (!before) await sql.raw("delete from membership where id = ?", [id])
    else
      await sql.raw(
        `update membership set role = ?, token_hash = ?, invited_by = ?, invited_at = ?, expires_at = ?
          where id = ?`,
        [before.role, before.token_hash, before.invited_by, before.invited_at, before.expires_at, id],
      )
  },
)
