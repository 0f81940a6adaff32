import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type Application,
  type ApplicationFacts,
  type ApplicationState,
  type CheckState,
  emptyFacts,
} from "@ovop/contracts"
import { APPLICATION_FACTS, CHECKLIST } from "./application-sql"

type Sql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }
type Head = { id: string; state: ApplicationState; applicant_id: string | null }
type CheckRow = {
  code: string
  name_km: string
  name_en: string
  is_required: boolean
  state: CheckState
  note: string | null
}
type EventRow = {
  type: Application["events"][number]["type"]
  reason: string | null
  occurred_at: Date
  actor: string
}

const HEAD = `
  select id, state, applicant_id from association_application
   where association_id = :association_id and deleted_at is null`
const CHECKS = `
  select c.code, c.name_km, c.name_en, c.is_required and c.is_used as is_required, coalesce(c.found, 'open') as state,
         c.note
    from association_application p
   cross join lateral (select i.*, k.state as found, k.note ${CHECKLIST}) c
   where p.id = :id order by c.is_required desc, c.created_at, c.code`
const EVENTS = `
  select type, reason, occurred_at, actor from association_application_event
   where application_id = :id and deleted_at is null order by occurred_at, id`
const PAPERS = `
  select id, name, size_bytes from upload
   where association_id = :association_id and purpose = 'document' and state = 'ready' and deleted_at is null
   order by created_at, id limit 100`

export type WholeApplication = Omit<Application, "events"> & {
  applicant_id: string | null
  /** Actors by id. */
  events: EventRow[]
}

/** The application of an association with all that belongs to it; undefined where it never applied. */
export async function readWholeApplication(
  container: MedusaContainer,
  association_id: string,
): Promise<WholeApplication | undefined> {
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  const [head] = (await sql.raw<Head>(HEAD, { association_id })).rows
  const [facts] = (await sql.raw<ApplicationFacts>(APPLICATION_FACTS, { association_id })).rows
  if (!head || !facts) return undefined
  const { id, state, applicant_id } = head
  const [checks, events, papers] = await Promise.all([
    sql.raw<CheckRow>(CHECKS, { id }),
    sql.raw<EventRow>(EVENTS, { id }),
    sql.raw<Application["papers"][number]>(PAPERS, { association_id }),
  ])
  return {
    association_id,
    state,
    applicant_id,
    facts,
    empty: emptyFacts(facts),
    papers: papers.rows,
    checks: checks.rows.map(({ name_km: km, name_en: en, ...row }) => ({ ...row, name: { km, en } })),
    events: events.rows,
  }
}

/** The same as the applicant sees it, who is not told which person of the secretariat it was. */
export function applicantView({ applicant_id: _id, events, ...application }: WholeApplication): Application {
  return {
    ...application,
    events: events.map(({ type, reason, occurred_at }) => ({
      type,
      reason,
      occurred_at: occurred_at.toISOString(),
    })),
  }
}
