import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { AllianceRecord, Bilingual, ModelMark, routes, Sector } from "@ovop/contracts"
import { bilingual, ENGLISH } from "./bilingual"
import { TODAY } from "./consent-sql"
import { containing } from "./containing"
import type { ReadSql } from "./discovery/read-sql"

type Sql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }
type Wanted = z.output<typeof routes.listAlliances.query>
type Row = {
  id: string
  handle: string
  name_km: string
  name_en: string
  sector: Sector
  purpose_km: string
  purpose_en: string
  lead_association_id: string
  members: { association_id: string; km: string; en: string | null; since: string; until: string | null }[]
  count: string
}

/** Whether an association belongs to its alliance today, by a row `m`. */
export const BELONGS = `m.deleted_at is null and m.since <= ${TODAY} and (m.until is null or m.until >= ${TODAY})`

const english = (id: string) =>
  `(select t.translations ->> 'name' from translation t
     where t.reference = 'association' and t.reference_id = ${id} and t.locale_code = '${ENGLISH}'
       and t.deleted_at is null limit 1)`

const LIST = `
  select l.id, l.handle, l.name_km, l.name_en, l.sector, l.purpose_km, l.purpose_en, l.lead_association_id,
         (select coalesce(json_agg(json_build_object('association_id', a.id, 'km', a.name, 'en', ${english("a.id")},
                                                     'since', m.since, 'until', m.until)
                                   order by m.until is not null, a.name, m.since), '[]')
            from alliance_member m join association a on a.id = m.association_id
           where m.alliance_id = l.id and m.deleted_at is null) as members,
         count(*) over () as count
    from alliance l
   where l.deleted_at is null and (cast(:sector as text) is null or l.sector = :sector)
     and (cast(:q as text) is null or l.name_km ilike :q or l.name_en ilike :q or l.handle ilike :q)
   order by l.name_en, l.id limit :limit offset :offset`

/** Alliances with everybody who belongs or belonged to them, as the secretariat sees them. */
export async function readAllianceRecords(container: MedusaContainer, { q, sector, ...page }: Wanted) {
  const { rows } = await container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION).raw<Row>(LIST, {
    q: q ? containing(q) : null,
    sector: sector ?? null,
    ...page,
  })
  const alliances: AllianceRecord[] = rows.map((row) => ({
    id: row.id,
    handle: row.handle,
    name: { km: row.name_km, en: row.name_en },
    sector: row.sector,
    purpose: { km: row.purpose_km, en: row.purpose_en },
    lead_association_id: row.lead_association_id,
    members: row.members.map(({ km, en, ...member }) => ({ ...member, name: bilingual(km, en) })),
  }))
  return { alliances, count: Number(rows[0]?.count ?? 0) }
}

/** Every alliance to which somebody who sells belongs today. */
export async function readAllianceChoices(read: ReadSql) {
  const rows = await read<{ handle: string; km: string; en: string; sector: Sector }>(
    `select l.handle, l.name_km as km, l.name_en as en, l.sector from alliance l
      where l.deleted_at is null
        and exists (select from alliance_member m join association a on a.id = m.association_id
                     where m.alliance_id = l.id and a.status = 'active' and a.deleted_at is null and ${BELONGS})
      order by l.sector, l.name_km, l.id`,
    [],
  )
  return rows.map(({ km, en, ...row }) => ({ ...row, name: { km, en } }))
}

type OfAssociation = {
  handle: string
  km: string
  en: string
  sector: Sector
  purpose_km: string
  purpose_en: string
  is_lead: boolean
  others: { handle: string; km: string; en: string | null }[]
}

/** The alliances that an association belongs to today, each with the others in it that sell. */
export async function readAlliancesOf(read: ReadSql, association_id: string) {
  const rows = await read<OfAssociation>(
    `select l.handle, l.name_km as km, l.name_en as en, l.sector, l.purpose_km, l.purpose_en,
            l.lead_association_id = m.association_id as is_lead,
            (select coalesce(json_agg(json_build_object('handle', a.handle, 'km', a.name, 'en', ${english("a.id")})
                                      order by a.name), '[]')
               from alliance_member o join association a on a.id = o.association_id and a.deleted_at is null
              where o.alliance_id = l.id and a.status = 'active' and o.association_id <> m.association_id
                and ${BELONGS.replaceAll("m.", "o.")}) as others
       from alliance_member m join alliance l on l.id = m.alliance_id and l.deleted_at is null
      where m.association_id = ? and ${BELONGS} order by l.name_km, l.id`,
    [association_id],
  )
  return rows.map(({ km, en, purpose_km, purpose_en, others, ...row }) => ({
    ...row,
    name: { km, en } satisfies Bilingual,
    purpose: { km: purpose_km, en: purpose_en } satisfies Bilingual,
    others: others.map((other) => ({ handle: other.handle, name: bilingual(other.km, other.en) })),
  }))
}

/** The marks of models among these associations, by association. */
export async function readModelMarks(read: ReadSql, ids: readonly string[]): Promise<Map<string, ModelMark>> {
  if (ids.length === 0) return new Map()
  const rows = await read<{ association_id: string; year: number; km: string; en: string }>(
    `select association_id, year, reason_km as km, reason_en as en from model_mark
      where association_id = any(?) and taken_back_at is null and deleted_at is null`,
    [ids],
  )
  return new Map(
    rows.map(({ association_id, year, km, en }) => [association_id, { year, reason: { km, en } }]),
  )
}
