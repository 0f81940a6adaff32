import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { actingFor, changesOf } from "../../audit/act"
import { audited } from "../../audit/audited"

type Input = { tenant: AssociationTenant; id: string }

const WITHDRAW = `
  update consent set withdrawn_at = now(), withdrawn_by = :member_id, updated_at = now()
   where id = :id and association_id = :association_id and withdrawn_at is null and deleted_at is null returning id`
const KNOWN =
  "select id from consent where id = :id and association_id = :association_id and deleted_at is null"

/** Ends a consent; of two who withdraw it at once one is refused. */
export const withdrawConsentStep = createStep(
  "withdraw-consent",
  async ({ tenant, id }: Input, { container }) => {
    const facts = { id, association_id: tenant.association_id, member_id: tenant.member_id }
    const entry = await audited(container, async ({ sql, record }) => {
      const { rows } = await sql.raw<{ id: string }>(WITHDRAW, facts)
      if (rows.length === 0) {
        const known = await sql.raw<{ id: string }>(KNOWN, facts)
        throw new Refusal(known.rows.length > 0 ? "not_allowed_now" : "not_found")
      }
      return await record({
        action: "consent.withdrawn",
        subject_id: id,
        ...actingFor(tenant),
        changes: changesOf({ withdrawn: false }, { withdrawn: true }),
      })
    })
    return new StepResponse({ id }, { id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("update consent set withdrawn_at = null, withdrawn_by = null where id = :id", {
        id: done.id,
      })
      await takeBack(done.entry)
    })
  },
)
