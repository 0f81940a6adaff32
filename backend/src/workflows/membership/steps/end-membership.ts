import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { actingFor, changesOf } from "../../audit/act"
import { changeRoster, restoreRoster } from "../change-roster"

type Input = { tenant: AssociationTenant; id: string }

const END = `
  update membership set state = 'removed', removed_at = now(), removed_by = :member_id, updated_at = now()
   where id = :id and association_id = :association_id and state = 'active' and deleted_at is null
   returning role, member_id`
const RESTORE = "update membership set state = 'active', removed_at = null, removed_by = null where id = :id"

/** Ends a membership, one's own or another's; the next request of that person finds it ended. */
export const endMembershipStep = createStep(
  "end-membership",
  async ({ tenant, id }: Input, { container }) => {
    const { association_id, member_id } = tenant
    const { entry } = await changeRoster(container, association_id, async (sql) => {
      const { rows } = await sql.raw<{ role: MembershipRole; member_id: string }>(END, {
        id,
        association_id,
        member_id,
      })
      const [ended] = rows
      if (!ended) throw new Refusal("not_found")
      return {
        before: ended,
        act: {
          action:
            ended.member_id === member_id ? ("membership.left" as const) : ("membership.removed" as const),
          subject_id: id,
          ...actingFor(tenant),
          changes: changesOf(
            { state: "active", role: ended.role },
            { state: "removed", role: ended.role, member_id: ended.member_id },
          ),
        },
      }
    })
    return new StepResponse({ id }, { id, association_id, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const { id, association_id, entry } = done
    await restoreRoster(container, association_id, entry, (sql) => sql.raw(RESTORE, { id }))
  },
)
