import type { AssociationStatus, Locale, Member, MembershipRole, OwnMembership } from "@ovop/contracts"
import { requiresTwoFactor } from "../env"
import { Refusal } from "../refusal"
import { bilingual, type Query, readBoth } from "./bilingual"

type Sql = { raw<Row>(sql: string, values: unknown[]): Promise<{ rows: Row[] }> }
type MemberRow = {
  id: string
  name: string
  locale: Locale
  email: string | null
  phone: string | null
  two_factor: boolean
  recovery_codes: number
}
type PlaceRow = {
  id: string
  role: MembershipRole
  association_id: string
  handle: string
  status: AssociationStatus
}

/** A member as the member sees it. */
export async function readMember(sql: Sql, member_id: string): Promise<Member> {
  const { rows } = await sql.raw<MemberRow>(
    `select m.id, m.name, m.locale, m.email, m.phone,
            exists (select 1 from auth_mfa_factor f where f.auth_identity_id = m.auth_identity_id
                      and f.status = 'enabled' and f.deleted_at is null) as two_factor,
            (select count(*)::int from auth_mfa_recovery_code c where c.auth_identity_id = m.auth_identity_id
                and c.deleted_at is null) as recovery_codes
       from member m where m.id = ? and m.deleted_at is null`,
    [member_id],
  )
  const [row] = rows
  if (!row) throw new Refusal("signed_out")
  const { two_factor: on, recovery_codes, ...member } = row
  return {
    ...member,
    two_factor: {
      on,
      required_of_owners: requiresTwoFactor(),
      recovery_codes: on ? recovery_codes : 0,
    },
  }
}

/** The associations that a member belongs to, with the role in each, in the order of joining. */
export async function readOwnMemberships(
  sql: Sql,
  query: Query,
  member_id: string,
): Promise<OwnMembership[]> {
  const { rows } = await sql.raw<PlaceRow>(
    `select m.id, m.role, a.id as association_id, a.handle, a.status
       from membership m join association a on a.id = m.association_id and a.deleted_at is null
      where m.member_id = ? and m.state = 'active' and m.deleted_at is null
      order by m.accepted_at, m.id`,
    [member_id],
  )
  if (rows.length === 0) return []
  const names = await readBoth<{ id: string; name: string }>(query, {
    entity: "association",
    fields: ["id", "name"],
    filters: { id: rows.map((row) => row.association_id) },
  })
  return rows.map(({ id, role, association_id, handle, status }) => {
    const both = names.find(({ km }) => km.id === association_id)
    const name = bilingual(both?.km.name, both?.en?.name)
    return { id, role, association: { id: association_id, handle, name, status } }
  })
}
