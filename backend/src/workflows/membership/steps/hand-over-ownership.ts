import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { changeRoster } from "../change-roster"

type Input = { tenant: AssociationTenant; id: string }
type Row = { id: string; role: MembershipRole }

const WRITE = "update membership set role = ?, updated_at = now() where id = ? and association_id = ?"

/** Makes another member the owner and whoever was it a manager, in one transaction. */
export const handOverOwnershipStep = createStep(
  "hand-over-ownership",
  async ({ tenant: { association_id, membership_id }, id }: Input, { container }) => {
    if (id === membership_id) throw new Refusal("not_allowed_now")
    const before = await changeRoster(container, association_id, async (sql) => {
      const { rows } = await sql.raw<Row>(
        `select id, role from membership
          where id = any(?) and association_id = ? and state = 'active' and deleted_at is null`,
        [[id, membership_id], association_id],
      )
      const own = rows.find((row) => row.id === membership_id)
      if (!rows.some((row) => row.id === id)) throw new Refusal("not_found")
      // Somebody else took it away between the check of the request and this lock.
      if (own?.role !== "owner") throw new Refusal("role_too_low")
      await sql.raw(WRITE, ["owner", id, association_id])
      await sql.raw(WRITE, ["manager", membership_id, association_id])
      return rows
    })
    return new StepResponse({ id }, { association_id, before })
  },
  async (done, { container }) => {
    if (!done) return
    const { association_id, before } = done
    // Owners first, or the roster would be without one in between.
    const rows = [...before].sort(
      (one, other) => Number(other.role === "owner") - Number(one.role === "owner"),
    )
    await changeRoster(container, association_id, async (sql) => {
      for (const row of rows) await sql.raw(WRITE, [row.role, row.id, association_id])
    })
  },
)
