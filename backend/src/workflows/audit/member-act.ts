import type { AssociationTenant } from "../../tenant"
import type { Act, Sql } from "./act"

/** Who acts and whose matter it is, as the audit log says it of a member at work. */
export async function memberAct(
  sql: Sql,
  { member_id, association_id }: AssociationTenant,
): Promise<Pick<Act, "actor" | "tenant" | "on_behalf_of">> {
  const { rows } = await sql.raw<{ name: string }>("select name from member where id = :member_id", {
    member_id,
  })
  return {
    actor: { kind: "member", id: member_id, name: rows[0]?.name ?? null },
    tenant: { kind: "association", id: association_id },
    on_behalf_of: null,
  }
}
