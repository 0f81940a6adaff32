import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { changeRoster } from "../change-roster"

type Input = { tenant: AssociationTenant; id: string }

/** Ends a membership, one's own or another's; the next request of that person finds it ended. */
export const endMembershipStep = createStep(
  "end-membership",
  async ({ tenant, id }: Input, { container }) => {
    await changeRoster(container, tenant.association_id, async (sql) => {
      const { rows } = await sql.raw<{ id: string }>(
        `update membership set state = 'removed', removed_at = now(), removed_by = ?, updated_at = now()
          where id = ? and association_id = ? and state = 'active' and deleted_at is null returning id`,
        [tenant.member_id, id, tenant.association_id],
      )
      if (rows.length === 0) throw new Refusal("not_found")
    })
    return new StepResponse({ id }, { id, association_id: tenant.association_id })
  },
  async (done, { container }) => {
    if (!done) return
    await changeRoster(container, done.association_id, (sql) =>
      sql.raw("update membership set state = 'active', removed_at = null, removed_by = null where id = ?", [
        done.id,
      ]),
    )
  },
)
