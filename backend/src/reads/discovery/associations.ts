import type { Associations } from "@ovop/contracts"
import { BELONGS, readAllianceChoices } from "../alliances"
import type { Query } from "../bilingual"
import { readAssociationCards } from "./association-cards"
import { allOf, type ReadSql } from "./read-sql"

export type AssociationFilter = {
  province?: string | undefined
  sector?: string | undefined
  women_led?: "true" | undefined
  youth_led?: "true" | undefined
  model?: "true" | undefined
  alliance?: string | undefined
  limit: number
  offset: number
}

const SELLS_OF_SECTOR = `exists (
  select 1 from association_association_product_product sells
    join product p on p.id = sells.product_id and p.deleted_at is null and p.status = 'published'
   where sells.association_id = a.id and sells.deleted_at is null and p.metadata->>'sector' = ?)`

const IS_MODEL = `exists (
  select 1 from model_mark k
   where k.association_id = a.id and k.taken_back_at is null and k.deleted_at is null)`

const IN_ALLIANCE = `exists (
  select 1 from alliance_member m join alliance l on l.id = m.alliance_id and l.deleted_at is null
   where m.association_id = a.id and l.handle = ? and ${BELONGS})`

/** One page of the associations that may sell, by province and name. */
export async function readAssociations(
  query: Query,
  read: ReadSql,
  { province, sector, women_led, youth_led, model, alliance, limit, offset }: AssociationFilter,
): Promise<Associations> {
  const where = allOf([
    province && { sql: "a.province_code = ?", values: [province] },
    sector && { sql: SELLS_OF_SECTOR, values: [sector] },
    women_led && { sql: "a.women_led", values: [] },
    youth_led && { sql: "a.youth_led", values: [] },
    model && { sql: IS_MODEL, values: [] },
    alliance && { sql: IN_ALLIANCE, values: [alliance] },
  ])
  const from = `from association a where a.deleted_at is null and a.status = 'active'${where.sql}`
  const [chosen, counted, alliances] = await Promise.all([
    read<{ id: string }>(`select a.id ${from} order by a.province_code, a.name, a.id limit ? offset ?`, [
      ...where.values,
      limit,
      offset,
    ]),
    read<{ total: string }>(`select count(*) as total ${from}`, where.values),
    readAllianceChoices(read),
  ])
  return {
    associations: await readAssociationCards(
      query,
      read,
      chosen.map(({ id }) => id),
    ),
    alliances,
    count: Number(counted[0]?.total ?? 0),
  }
}
