import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"

type Input = { tenant: AssociationTenant; id: string }
type Kept = { id: string; contact_kind: string; contact: string; token_hash: string }

/** Takes an invitation back; its link opens no more, and the contact is forgotten. */
export const revokeInvitationStep = createStep(
  "revoke-invitation",
  async ({ tenant, id }: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await sql.raw<{ rows: Kept[] }>(
      `with waiting as (
         select id, contact_kind, contact, token_hash from membership
          where id = ? and association_id = ? and state = 'invited' and deleted_at is null for update)
       update membership m
          set state = 'removed', removed_at = now(), removed_by = ?, token_hash = null, contact = null,
              contact_kind = null, updated_at = now()
         from waiting where m.id = waiting.id
       returning waiting.id, waiting.contact_kind, waiting.contact, waiting.token_hash`,
      [id, tenant.association_id, tenant.member_id],
    )
    const [kept] = rows
    if (!kept) throw new Refusal("not_found")
    return new StepResponse({ id }, kept)
  },
  async (kept, { container }) => {
    if (!kept) return
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `update membership set state = 'invited', removed_at = null, removed_by = null, token_hash = ?,
              contact = ?, contact_kind = ? where id = ?`,
      [kept.token_hash, kept.contact, kept.contact_kind, kept.id],
    )
  },
)
