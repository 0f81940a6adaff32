import type { AssociationTenant } from "../../tenant"
import { type Act, actingFor, type Sql } from "./act"

/** Who acts, for whom and whose matter it is, as the audit log says it of a member at work, with the member's name. */
export async function memberAct(
  sql: Sql,
  tenant: AssociationTenant,
): Promise<Pick<Act, "actor" | "tenant" | "on_behalf_of">> {
  const { rows } = await sql.raw<{ name: string }>("select name from member where id = :member_id", {
    member_id: tenant.member_id,
  })
  const act = actingFor(tenant)
  return { ...act, actor: { ...act.actor, name: rows[0]?.name ?? null } }
}
