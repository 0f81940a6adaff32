import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { actingFor, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"

type Input = { tenant: AssociationTenant; id: string }
type Kept = { id: string; role: string; contact_kind: string; contact: string; token_hash: string }

const REVOKE = `
  with waiting as (
    select id, role, contact_kind, contact, token_hash from membership
     where id = :id and association_id = :association_id and state = 'invited' and deleted_at is null for update)
  update membership m
     set state = 'removed', removed_at = now(), removed_by = :member_id, token_hash = null, contact = null,
         contact_kind = null, updated_at = now()
    from waiting where m.id = waiting.id
  returning waiting.id, waiting.role, waiting.contact_kind, waiting.contact, waiting.token_hash`
const RESTORE = `
  update membership set state = 'invited', removed_at = null, removed_by = null, token_hash = :token_hash,
         contact = :contact, contact_kind = :contact_kind where id = :id`

/** Takes an invitation back; its link opens no more, and the contact is forgotten. */
export const revokeInvitationStep = createStep(
  "revoke-invitation",
  async ({ tenant, id }: Input, { container }) => {
    const { association_id, member_id } = tenant
    const done = await audited(container, async ({ sql, record }) => {
      const { rows } = await sql.raw<Kept>(REVOKE, { id, association_id, member_id })
      const [kept] = rows
      if (!kept) throw new Refusal("not_found")
      const { role } = kept
      const entry = await record({
        action: "membership.invitation_revoked",
        subject_id: id,
        ...actingFor(tenant),
        changes: changesOf({ state: "invited", role }, { state: "removed", role }),
      })
      return { kept, entry }
    })
    return new StepResponse({ id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw(RESTORE, done.kept)
      await takeBack(done.entry)
    })
  },
)
