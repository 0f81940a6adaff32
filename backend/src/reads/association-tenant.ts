import type { ApplicationState, AssociationStatus, MembershipRole } from "@ovop/contracts"
import { type AssociationTenant, checkedTenant } from "../tenant"
import { CONSENT_HOLDS } from "./consent-sql"

type Sql = { raw<Row>(sql: string, values: unknown[]): Promise<{ rows: Row[] }> }
type Row = {
  id: string
  role: MembershipRole
  status: AssociationStatus
  name: string
  application: ApplicationState | null
  consent_id: string | null
}

const PLACE = `
  select m.id, m.role, a.status, a.name,
         (select ap.state from association_application ap
           where ap.association_id = a.id and ap.deleted_at is null) as application,
         case when m.role = 'field_officer' then
           (select c.id from consent c
             where c.membership_id = m.id and c.association_id = m.association_id and c.producer_id is null
               and ${CONSENT_HOLDS}
             order by c.valid_until desc, c.id limit 1)
         end as consent_id
    from membership m
    join association a on a.id = m.association_id and a.deleted_at is null
    join member p on p.id = m.member_id and p.deleted_at is null
   where m.association_id = ? and m.member_id = ? and m.state = 'active' and m.deleted_at is null`

/** A member's place, and how the association stands. */
export type FoundTenant = {
  tenant: AssociationTenant
  status: AssociationStatus
  /** How its application stands; null where it never applied. */
  application: ApplicationState | null
}

/**
 * The place that a member has in an association today, and the consent by which a field officer acts there; undefined
 * for a stranger, and where there is nothing.
 */
export async function readAssociationTenant(
  sql: Sql,
  member_id: string,
  association_id: string,
): Promise<FoundTenant | undefined> {
  const { rows } = await sql.raw<Row>(PLACE, [association_id, member_id])
  const [row] = rows
  if (!row) return undefined
  const { id: membership_id, role, status, application, name, consent_id } = row
  const on_behalf_of = consent_id
    ? { kind: "association" as const, id: association_id, name, consent_id }
    : null
  const tenant = checkedTenant({ association_id, membership_id, member_id, role, on_behalf_of })
  return { tenant, status, application }
}
