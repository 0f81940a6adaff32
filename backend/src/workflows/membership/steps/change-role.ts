import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MembershipRole } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { actingFor, changesOf } from "../../audit/act"
import { changeRoster, restoreRoster, type Sql } from "../change-roster"

type Input = { tenant: AssociationTenant; id: string; role: MembershipRole }

const write = (sql: Sql, { tenant, id, role }: Input) =>
  sql.raw(
    "update membership set role = :role, updated_at = now() where id = :id and association_id = :association_id",
    { role, id, association_id: tenant.association_id },
  )

/** Gives a member another role. Somebody of another association is as absent as one who never was. */
export const changeRoleStep = createStep(
  "change-role",
  async (input: Input, { container }) => {
    const { tenant, id } = input
    const done = await changeRoster(container, tenant.association_id, async (sql) => {
      const { rows } = await sql.raw<{ role: MembershipRole; member_id: string }>(
        `select role, member_id from membership
          where id = :id and association_id = :association_id and state = 'active' and deleted_at is null`,
        { id, association_id: tenant.association_id },
      )
      const [row] = rows
      if (!row) throw new Refusal("not_found")
      await write(sql, input)
      return {
        before: row.role,
        act: {
          action: "membership.role_changed" as const,
          subject_id: id,
          ...actingFor(tenant),
          changes: changesOf({ role: row.role }, { role: input.role }),
        },
      }
    })
    return new StepResponse({ id }, { ...input, role: done.before, entry: done.entry })
  },
  async (before, { container }) => {
    if (before)
      await restoreRoster(container, before.tenant.association_id, before.entry, (sql) => write(sql, before))
  },
)
