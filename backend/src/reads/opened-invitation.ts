import type { AssociationStatus, MembershipRole } from "@ovop/contracts"
import type { Identifier } from "../account-identifier"
import { invitationHash } from "../invitation-token"
import { bilingual, type Query, readBoth } from "./bilingual"

type Sql = { raw<Row>(sql: string, values: unknown[]): Promise<{ rows: Row[] }> }
type Row = {
  id: string
  association_id: string
  handle: string
  status: AssociationStatus
  role: MembershipRole
  contact_kind: Identifier["kind"]
  contact: string
  expires_at: Date
}

export type OpenInvitation = Omit<Row, "contact_kind" | "contact"> & { contact: Identifier }

/** The invitation that a link opens; undefined when it was answered, taken back or is too old. */
export async function readOpenInvitation(sql: Sql, token: string): Promise<OpenInvitation | undefined> {
  const { rows } = await sql.raw<Row>(
    `select m.id, m.association_id, a.handle, a.status, m.role, m.contact_kind, m.contact, m.expires_at
       from membership m join association a on a.id = m.association_id and a.deleted_at is null
      where m.token_hash = ? and m.state = 'invited' and m.expires_at > now() and m.deleted_at is null`,
    [invitationHash(token)],
  )
  const [row] = rows
  if (!row) return undefined
  const { contact_kind: kind, contact: value, ...rest } = row
  return { ...rest, contact: { kind, value } }
}

/** The same for whoever opens the link, with the association's name. */
export async function readInvitationView(sql: Sql, query: Query, token: string) {
  const invitation = await readOpenInvitation(sql, token)
  if (!invitation) return undefined
  const { association_id, handle, role, contact, expires_at } = invitation
  const [both] = await readBoth<{ id: string; name: string }>(query, {
    entity: "association",
    fields: ["id", "name"],
    filters: { id: association_id },
  })
  const association = { handle, name: bilingual(both?.km.name, both?.en?.name) }
  return { association, role, contact, expires_at: expires_at.toISOString() }
}
