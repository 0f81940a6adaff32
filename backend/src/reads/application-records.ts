import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { ApplicationFile, ApplicationState, routes } from "@ovop/contracts"
import { DRAFT_HANDLE, proposedHandle } from "../proposed-handle"
import { readActors } from "./actors"
import { readWholeApplication } from "./application"
import { OPEN_ITEMS } from "./application-sql"
import { containing } from "./containing"

type Sql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }
type Wanted = z.output<typeof routes.listApplications.query>
type Row = {
  association_id: string
  name: string
  name_en: string
  province_code: string
  state: ApplicationState
  submitted_at: Date | null
  open_items: number
  count: string
}
type Person = { name: string; email: string | null; phone: string | null }

/** Those that wait for the secretariat first, the longest first of all; drafts only when they are asked for. */
const LIST = `
  select a.id as association_id, a.name, p.name_en, a.province_code, p.state, p.submitted_at,
         ${OPEN_ITEMS} as open_items, count(*) over () as count
    from association_application p join association a on a.id = p.association_id and a.deleted_at is null
   where p.deleted_at is null
     and (p.state = cast(:state as text) or (cast(:state as text) is null and p.state <> 'draft'))
     and (cast(:province as text) is null or a.province_code = :province)
     and (cast(:q as text) is null or a.name ilike :q or p.name_en ilike :q)
   order by p.state <> 'submitted', p.submitted_at, p.id limit :limit offset :offset`

export async function readApplicationRecords(
  container: MedusaContainer,
  { q, state, province, ...page }: Wanted,
) {
  const { rows } = await container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION).raw<Row>(LIST, {
    state: state ?? null,
    province: province ?? null,
    q: q ? containing(q) : null,
    ...page,
  })
  return {
    applications: rows.map(({ name, name_en, submitted_at, count: _count, ...row }) => ({
      ...row,
      name: { km: name, en: name_en || null },
      submitted_at: submitted_at?.toISOString() ?? null,
    })),
    count: Number(rows[0]?.count ?? 0),
  }
}

async function readPerson(sql: Sql, id: string | null): Promise<ApplicationFile["applicant"]> {
  if (!id) return null
  const { rows } = await sql.raw<Person>(
    "select name, email, phone from member where id = :id and deleted_at is null",
    { id },
  )
  const [person] = rows
  if (!person) return null
  const { name, email, phone } = person
  if (phone) return { name, contact: { kind: "phone", value: phone } }
  return { name, contact: email ? { kind: "email", value: email } : null }
}

/** One application as the secretariat sees it; undefined where the association never applied. */
export async function readApplicationFile(
  container: MedusaContainer,
  association_id: string,
): Promise<ApplicationFile | undefined> {
  const whole = await readWholeApplication(container, association_id)
  if (!whole) return undefined
  const { applicant_id, events, ...application } = whole
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  const [applicant, actors, { rows }] = await Promise.all([
    readPerson(sql, applicant_id),
    readActors(
      container.resolve(ContainerRegistrationKeys.QUERY),
      events.map((event) => event.actor),
    ),
    sql.raw<{ handle: string }>("select handle from association where id = :association_id", {
      association_id,
    }),
  ])
  const handle = String(rows[0]?.handle)
  return {
    ...application,
    applicant,
    handle: handle.startsWith(DRAFT_HANDLE)
      ? proposedHandle(application.facts.name_en, association_id)
      : handle,
    events: events.map(({ actor, occurred_at, ...event }) => ({
      ...event,
      occurred_at: occurred_at.toISOString(),
      actor: actors.get(actor) ?? (actor === applicant_id ? (applicant?.name ?? actor) : actor),
    })),
  }
}
