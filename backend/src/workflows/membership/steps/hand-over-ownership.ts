import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { actingFor, changesOf } from "../../audit/act"
import { changeRoster, restoreRoster, type Sql } from "../change-roster"

type Input = { tenant: AssociationTenant; id: string }
type Row = { id: string; role: MembershipRole }

const BOTH = `
  select id, role from membership
   where id in (:id, :membership_id) and association_id = :association_id and state = 'active' and deleted_at is null`

const giveRole = (sql: Sql, association_id: string, { id, role }: Row) =>
  sql.raw(
    "update membership set role = :role, updated_at = now() where id = :id and association_id = :association_id",
    { role, id, association_id },
  )

/** Makes another member the owner and whoever was it a manager, in one transaction. */
export const handOverOwnershipStep = createStep(
  "hand-over-ownership",
  async ({ tenant, id }: Input, { container }) => {
    const { association_id, membership_id } = tenant
    if (id === membership_id) throw new Refusal("not_allowed_now")
    const done = await changeRoster(container, association_id, async (sql) => {
      const { rows } = await sql.raw<Row>(BOTH, { id, membership_id, association_id })
      const other = rows.find((row) => row.id === id)
      if (!other) throw new Refusal("not_found")
      // Somebody else took it away between the check of the request and this lock.
      if (rows.find((row) => row.id === membership_id)?.role !== "owner") throw new Refusal("role_too_low")
      await giveRole(sql, association_id, { id, role: "owner" })
      await giveRole(sql, association_id, { id: membership_id, role: "manager" })
      return {
        before: rows,
        act: {
          action: "membership.ownership_transferred" as const,
          subject_id: id,
          ...actingFor(tenant),
          changes: changesOf({ role: other.role, owner: membership_id }, { role: "owner", owner: id }),
        },
      }
    })
    return new StepResponse({ id }, { association_id, ...done })
  },
  async (done, { container }) => {
    if (!done) return
    const { association_id, before, entry } = done
    // Owners first, or the roster would be without one in between.
    const rows = [...before].sort(
      (one, other) => Number(other.role === "owner") - Number(one.role === "owner"),
    )
    await restoreRoster(container, association_id, entry, async (sql) => {
      for (const row of rows) await giveRole(sql, association_id, row)
    })
  },
)
