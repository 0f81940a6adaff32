import type { AssociationDetail } from "@ovop/contracts"
import { readAlliancesOf, readModelMarks } from "../alliances"
import { bilingual, type Query, readBoth } from "../bilingual"
import { present } from "../product-rows"
import { type AssociationCardRow, associationCard, CARD_FIELDS } from "./association-cards"
import { readRegister } from "./certificate-register"
import { readGoods } from "./on-sale"
import type { ReadSql } from "./read-sql"

type Row = AssociationCardRow & { story: string; producers: ({ id: string; name: string } | null)[] | null }

/** As many as one page of the catalogue holds. */
const MOST = 48

/** Everything public about an association. Undefined when there is none of that handle, or it is not admitted yet. */
export async function readAssociationPage(
  query: Query,
  read: ReadSql,
  handle: string,
  now: Date,
): Promise<AssociationDetail | undefined> {
  const [both] = await readBoth<Row>(query, {
    entity: "association",
    fields: [...CARD_FIELDS, "producers.id", "producers.name"],
    filters: { handle, status: ["active", "suspended"] },
  })
  if (!both) return undefined
  const { km, en } = both
  const { status } = km
  if (status === "applied") return undefined
  const english = new Map(present(en?.producers).map((producer) => [producer.id, producer.name]))
  const [goods, register, models, alliances] = await Promise.all([
    readGoods(query, read, { sql: " and a.id = ?", values: [km.id] }, MOST, now),
    readRegister(query, read, { association_id: km.id, limit: MOST, offset: 0 }, now),
    readModelMarks(read, [km.id]),
    readAlliancesOf(read, km.id),
  ])
  return {
    ...associationCard(both, models.get(km.id)),
    ...goods,
    story: bilingual(km.story, en?.story),
    status,
    model: models.get(km.id) ?? null,
    alliances,
    producers: present(km.producers).map((producer) => bilingual(producer.name, english.get(producer.id))),
    certificates: register.certificates,
  }
}
