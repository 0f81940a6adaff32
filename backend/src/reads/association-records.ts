import type {
  AssociationEventType,
  AssociationFile,
  AssociationRecord,
  AssociationStatus,
} from "@ovop/contracts"
import { readActors } from "./actors"
import { readAlliancesOf, readModelMarks } from "./alliances"
import { type Both, bilingual, bilingualOrNull, ENGLISH, type Query, readBoth } from "./bilingual"
import { containing } from "./containing"
import type { ReadSql } from "./discovery/read-sql"
import { type AssociationRow, present } from "./product-rows"

type FileRow = AssociationRow & {
  story: string
  producers: ({ id: string; name: string } | null)[] | null
  products: ({ id: string; handle: string; title: string } | null)[] | null
  events: { type: AssociationEventType; reason: string | null; actor: string; occurred_at: string | Date }[]
}
type Filter = { q?: string; status?: AssociationStatus; province?: string; limit: number; offset: number }
type Sql = { raw<Row>(sql: string, values: unknown[]): Promise<{ rows: Row[] }> }

const recordView = ({ km, en }: Both<AssociationRow>): AssociationRecord => ({
  id: km.id,
  handle: km.handle,
  name: bilingual(km.name, en?.name),
  village: bilingualOrNull(km.village, en?.village),
  province_code: km.province_code,
  status: km.status,
  women_led: km.women_led,
  youth_led: km.youth_led,
  vat_registered: km.vat_registered,
  demonstration: km.demonstration,
})

/** Associations by name in either language or by handle: those who wait first, then by name. */
export async function readAssociationRecords(query: Query, sql: Sql, filter: Filter) {
  const { rows } = await sql.raw<{ id: string; count: string }>(
    `select a.id, count(*) over () as count
       from association a
       left join translation t on t.reference_id = a.id and t.locale_code = ? and t.deleted_at is null
      where a.deleted_at is null
        -- What was not sent yet is the applicant's own, and what was refused is no association.
        and not exists (select from association_application p
                         where p.association_id = a.id and p.state in ('draft', 'refused') and p.deleted_at is null)
        and (?::text is null or a.status = ?) and (?::text is null or a.province_code = ?)
        and (?::text is null or a.name ilike ? or a.handle ilike ? or t.translations->>'name' ilike ?)
      order by (a.status <> 'applied'), a.handle limit ? offset ?`,
    [
      ENGLISH,
      ...[filter.status ?? null, filter.status ?? null],
      ...[filter.province ?? null, filter.province ?? null],
      ...Array(4).fill(filter.q ? containing(filter.q) : null),
      filter.limit,
      filter.offset,
    ],
  )
  const ids = rows.map((row) => row.id)
  const both =
    ids.length > 0
      ? await readBoth<AssociationRow>(query, { entity: "association", fields: ["*"], filters: { id: ids } })
      : []
  const byId = new Map(both.map((row) => [row.km.id, row]))
  return {
    associations: ids.flatMap((id) => {
      const row = byId.get(id)
      return row ? [recordView(row)] : []
    }),
    count: Number(rows[0]?.count ?? 0),
  }
}

/** One association with its people, goods and history. Undefined when there is none. */
export async function readAssociationFile(
  query: Query,
  read: ReadSql,
  id: string,
): Promise<AssociationFile | undefined> {
  const fields = [
    "*",
    "producers.id",
    "producers.name",
    "products.id",
    "products.handle",
    "products.title",
    "events.*",
  ]
  const [both] = await readBoth<FileRow>(query, { entity: "association", fields, filters: { id } })
  if (!both) return undefined
  const { km, en } = both
  const english = new Map(
    [...present(en?.producers).map((row) => [row.id, row.name] as const)].concat(
      present(en?.products).map((row) => [row.id, row.title] as const),
    ),
  )
  const [actors, models, alliances] = await Promise.all([
    readActors(
      query,
      km.events.map((event) => event.actor),
    ),
    readModelMarks(read, [id]),
    readAlliancesOf(read, id),
  ])
  const events = [...km.events].sort(
    (a, b) => Number(new Date(a.occurred_at)) - Number(new Date(b.occurred_at)),
  )
  return {
    ...recordView(both),
    story: bilingual(km.story, en?.story),
    model: models.get(id) ?? null,
    alliances: alliances.map(({ handle, name, sector }) => ({ handle, name, sector })),
    producers: present(km.producers).map((row) => bilingual(row.name, english.get(row.id))),
    products: present(km.products).map(({ id, handle, title }) => ({
      id,
      handle,
      title: bilingual(title, english.get(id)),
    })),
    events: events.map(({ type, reason, actor, occurred_at }) => ({
      type,
      reason,
      actor: actors.get(actor) ?? actor,
      occurred_at: new Date(occurred_at).toISOString(),
    })),
  }
}
