import type { AssociationStatus, MembershipRole } from "@ovop/contracts"
import { type AssociationTenant, checkedTenant } from "../tenant"

type Sql = { raw<Row>(sql: string, values: unknown[]): Promise<{ rows: Row[] }> }
type Row = { id: string; role: MembershipRole; status: AssociationStatus }

/** The place that a member has in an association today; undefined for a stranger, and where there is nothing. */
export async function readAssociationTenant(
  sql: Sql,
  member_id: string,
  association_id: string,
): Promise<{ tenant: AssociationTenant; status: AssociationStatus } | undefined> {
  const { rows } = await sql.raw<Row>(
    `select m.id, m.role, a.status
       from membership m
       join association a on a.id = m.association_id and a.deleted_at is null
       join member p on p.id = m.member_id and p.deleted_at is null
      where m.association_id = ? and m.member_id = ? and m.state = 'active' and m.deleted_at is null`,
    [association_id, member_id],
  )
  const [row] = rows
  if (!row) return undefined
  const { id: membership_id, role, status } = row
  return { tenant: checkedTenant({ association_id, membership_id, member_id, role }), status }
}
