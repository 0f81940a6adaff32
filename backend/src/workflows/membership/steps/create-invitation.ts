import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVITATION_DAYS, type MembershipRole } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { invitationHash, newInvitationToken } from "../../../invitation-token"
import { Refusal } from "../../../refusal"
import { accountSignedInBy } from "../../account/sign-ins"
import { actingFor, actorOf, changesOf, digestOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"

export type InvitationInput = {
  association_id: string
  contact: Identifier
  role: MembershipRole
  /** A member, or a person of the secretariat. */
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
type Done = { id: string; before: Kept | null; entry: number }

const THERE = `
  select 1 from membership
   where association_id = :association_id and member_id = :member_id and state = 'active' and deleted_at is null`
const WAITING = `
  select id, role, token_hash, invited_by, invited_at, expires_at from membership
   where association_id = :association_id and contact = :contact and state = 'invited' and deleted_at is null`
const OFFER = `
  insert into membership (id, association_id, role, state, contact_kind, contact, token_hash, invited_by, invited_at,
                          expires_at)
  values (:id, :association_id, :role, 'invited', :contact_kind, :contact, :token_hash, :invited_by, now(),
          now() + make_interval(days => :days))
  on conflict (association_id, contact) where state = 'invited' and deleted_at is null
  do update set role = excluded.role, token_hash = excluded.token_hash, invited_by = excluded.invited_by,
    invited_at = excluded.invited_at, expires_at = excluded.expires_at, updated_at = now()
  returning id`
const RESTORE = `
  update membership set role = :role, token_hash = :token_hash, invited_by = :invited_by, invited_at = :invited_at,
         expires_at = :expires_at where id = :id`

/** Who invites: a member of the association, or the secretariat. */
const inviting = ({ association_id, invited_by }: InvitationInput) =>
  invited_by.startsWith("mem_")
    ? actingFor({ association_id, member_id: invited_by })
    : { actor: actorOf(invited_by), tenant: { kind: "association" as const, id: association_id } }

async function offer(
  sql: Sql,
  input: InvitationInput,
  token: string,
): Promise<{ id: string; before: Kept | null }> {
  const { association_id, contact, role, invited_by } = input
  const known = await sql.raw<Kept>(WAITING, { association_id, contact: contact.value })
  const { rows } = await sql.raw<{ id: string }>(OFFER, {
    id: generateEntityId(undefined, "mship"),
    association_id,
    role,
    contact_kind: contact.kind,
    contact: contact.value,
    token_hash: invitationHash(token),
    invited_by,
    days: INVITATION_DAYS,
  })
  return { id: String(rows[0]?.id), before: known.rows[0] ?? null }
}

/** Offers a place in an association to a contact. A link that waits there already is replaced by the new one. */
export const createInvitationStep = createStep(
  "create-invitation",
  async (input: InvitationInput, { container }) => {
    const { association_id, contact, role } = input
    const member_id = (await accountSignedInBy(container, "member", contact.value)) ?? ""
    const token = newInvitationToken()
    const done = await audited(container, async ({ sql, record }): Promise<Done> => {
      const there = await sql.raw(THERE, { association_id, member_id })
      if (there.rows.length > 0) throw new Refusal("already_member")
      const { id, before } = await offer(sql, input, token)
      const entry = await record({
        action: "membership.invited",
        subject_id: id,
        ...inviting(input),
        changes: changesOf(before ? { role: before.role } : {}, {
          role,
          contact_kind: contact.kind,
          contact_sha256: digestOf(contact.value, id),
        }),
      })
      return { id, before, entry }
    })
    return new StepResponse({ id: done.id, token }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const { id, before, entry } = done
    await audited(container, async ({ sql, takeBack }) => {
      if (!before) await sql.raw("delete from membership where id = :id", { id })
      else await sql.raw(RESTORE, before)
      await takeBack(entry)
    })
  },
)
