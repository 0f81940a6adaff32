import type { AssociationMembers, ContactKind, MembershipRole } from "@ovop/contracts"
import type { AssociationTenant } from "../tenant"

type Sql = { raw<Row>(sql: string, values: unknown[]): Promise<{ rows: Row[] }> }
type MemberRow = {
  id: string
  member_id: string
  name: string
  role: MembershipRole
  email: string | null
  phone: string | null
  two_factor: boolean
  accepted_at: Date
}
type InvitationRow = {
  id: string
  role: MembershipRole
  contact_kind: ContactKind
  contact: string
  invited_by: string | null
  invited_at: Date
  expires_at: Date
}

/** The people of an association, owners first, and the invitations that wait and still open. */
export async function readAssociationMembers(
  sql: Sql,
  { association_id, member_id }: AssociationTenant,
): Promise<AssociationMembers> {
  const [people, waiting] = await Promise.all([
    sql.raw<MemberRow>(
      `select m.id, m.member_id, p.name, m.role, p.email, p.phone, m.accepted_at,
              exists (select 1 from auth_mfa_factor f where f.auth_identity_id = p.auth_identity_id
                        and f.status = 'enabled' and f.deleted_at is null) as two_factor
         from membership m join member p on p.id = m.member_id and p.deleted_at is null
        where m.association_id = ? and m.state = 'active' and m.deleted_at is null
        order by array_position(array['owner', 'manager', 'field_officer', 'viewer'], m.role), m.accepted_at, m.id`,
      [association_id],
    ),
    sql.raw<InvitationRow>(
      `select m.id, m.role, m.contact_kind, m.contact, p.name as invited_by, m.invited_at, m.expires_at
         from membership m left join member p on p.id = m.invited_by and p.deleted_at is null
        where m.association_id = ? and m.state = 'invited' and m.expires_at > now() and m.deleted_at is null
        order by m.invited_at desc, m.id`,
      [association_id],
    ),
  ])
  return {
    members: people.rows.map(({ member_id: whose, accepted_at, ...row }) => ({
      ...row,
      is_you: whose === member_id,
      joined_at: accepted_at.toISOString(),
    })),
    invitations: waiting.rows.map(({ contact_kind: kind, contact: value, ...row }) => ({
      ...row,
      contact: { kind, value },
      invited_at: row.invited_at.toISOString(),
      expires_at: row.expires_at.toISOString(),
    })),
  }
}
