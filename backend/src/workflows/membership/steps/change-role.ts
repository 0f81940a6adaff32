import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { changeRoster, type Sql } from "../change-roster"

type Input = { tenant: AssociationTenant; id: string; role: MembershipRole }

const write = (sql: Sql, { tenant, id, role }: Input) =>
  sql.raw("update membership set role = ?, updated_at = now() where id = ? and association_id = ?", [
    role,
    id,
    tenant.association_id,
  ])

/** Gives a member another role. Somebody of another association is as absent as one who never was. */
export const changeRoleStep = createStep(
  "change-role",
  async (input: Input, { container }) => {
    const { tenant, id } = input
    const before = await changeRoster(container, tenant.association_id, async (sql) => {
      const { rows } = await sql.raw<{ role: MembershipRole }>(
        `select role from membership
          where id = ? and association_id = ? and state = 'active' and deleted_at is null`,
        [id, tenant.association_id],
      )
      if (!rows[0]) throw new Refusal("not_found")
      await write(sql, input)
      return rows[0].role
    })
    return new StepResponse({ id }, { ...input, role: before })
  },
  async (before, { container }) => {
    if (before) await changeRoster(container, before.tenant.association_id, (sql) => write(sql, before))
  },
)
