import { generateEntityId } from "@medusajs/framework/utils"
import type { ChangeAlliance } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import type { Sql } from "../audit/act"

export type AllianceRow = {
  name_km: string
  name_en: string
  sector: string
  purpose_km: string
  purpose_en: string
  lead_association_id: string
}
export type MemberRow = { id: string; association_id: string; since: string; until: string | null }

/** An alliance of the contract as its table keeps it. */
export const allianceRow = ({ name, sector, purpose, lead_association_id }: ChangeAlliance): AllianceRow => ({
  name_km: name.km,
  name_en: name.en,
  sector,
  purpose_km: purpose.km,
  purpose_en: purpose.en,
  lead_association_id,
})

const UNKNOWN = `
  select w.id from unnest(cast(:ids as text[])) w (id)
   where not exists (select from association a where a.id = w.id and a.status <> 'applied' and a.deleted_at is null)`
const REMOVE = "delete from alliance_member where alliance_id = :alliance_id"
const INSERT = `
  insert into alliance_member (id, alliance_id, association_id, since, until)
  values (:id, :alliance_id, :association_id, :since, :until)`

/**
 * Refuses members that are no associations of the market, stand there twice at once or end before they begin, and a
 * lead that does not belong.
 */
async function assertMembers(sql: Sql, { lead_association_id, members }: ChangeAlliance): Promise<void> {
  const open = members.filter(({ until }) => until === null).map(({ association_id }) => association_id)
  if (!open.includes(lead_association_id)) throw new Refusal("invalid_input", ["lead_association_id"])
  if (new Set(open).size !== open.length) throw new Refusal("invalid_input", ["members"])
  const early = members.findIndex(({ since, until }) => until !== null && until < since)
  if (early !== -1) throw new Refusal("invalid_input", [`members.${early}.until`])
  const { rows } = await sql.raw<{ id: string }>(UNKNOWN, {
    ids: members.map(({ association_id }) => association_id),
  })
  const unknown = members.findIndex(({ association_id }) => rows.some(({ id }) => id === association_id))
  if (unknown !== -1) throw new Refusal("invalid_input", [`members.${unknown}.association_id`])
}

/** Writes who belongs to an alliance anew, which also tells every page of theirs that something changed. */
export async function replaceMembers(sql: Sql, alliance_id: string, alliance: ChangeAlliance): Promise<void> {
  await assertMembers(sql, alliance)
  await sql.raw(REMOVE, { alliance_id })
  for (const member of alliance.members)
    await sql.raw(INSERT, { id: generateEntityId(undefined, "allimem"), alliance_id, ...member })
}

/** Puts back who belonged to an alliance. */
export async function restoreMembers(
  sql: Sql,
  alliance_id: string,
  members: readonly MemberRow[],
): Promise<void> {
  await sql.raw(REMOVE, { alliance_id })
  for (const member of members) await sql.raw(INSERT, { alliance_id, ...member })
}

/** What an entry of the audit log says of an alliance. */
export const allianceFacts = (row: AllianceRow, members: readonly Omit<MemberRow, "id">[]) => ({
  name_km: row.name_km,
  name_en: row.name_en,
  sector: row.sector,
  lead_association_id: row.lead_association_id,
  members: members.map(({ association_id, since, until }) =>
    `${association_id} ${since} ${until ?? ""}`.trim(),
  ),
})
