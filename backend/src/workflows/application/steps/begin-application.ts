import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPEN_APPLICATIONS } from "@ovop/contracts"
import { env } from "../../../env"
import { DRAFT_HANDLE } from "../../../proposed-handle"
import { Refusal } from "../../../refusal"
import { actingFor, changesOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"

export type BeginInput = { member_id: string; name: string; province_code: string }
type Made = { association_id: string; membership_id: string; application_id: string; event_id: string }

const COUNT = `
  select cast(count(*) as int) as count from association_application
   where applicant_id = :member_id and state in ('draft', 'submitted', 'returned') and deleted_at is null`
const ASSOCIATION = `
  insert into association (id, handle, name, story, province_code, status, demonstration)
  values (:association_id, :handle, :name, '', :province_code, 'applied', :demonstration)`
const OWNER = `
  insert into membership (id, association_id, member_id, role, state, invited_by, invited_at, accepted_at)
  values (:membership_id, :association_id, :member_id, 'owner', 'active', :member_id, now(), now())`
const APPLICATION = `
  insert into association_application (id, association_id, state, applicant_id)
  values (:application_id, :association_id, 'draft', :member_id)`
const EVENT = `
  insert into association_application_event (id, application_id, type, occurred_at, actor)
  values (:event_id, :application_id, 'begun', now(), :member_id)`

/** Refuses another application to who has enough of them; two at once are counted one after the other. */
async function assertRoom(sql: Sql, member_id: string): Promise<void> {
  await sql.raw("select id from member where id = :member_id for no key update", { member_id })
  const { rows } = await sql.raw<{ count: number }>(COUNT, { member_id })
  if ((rows[0]?.count ?? 0) >= OPEN_APPLICATIONS) throw new Refusal("applications_open")
}

/** Writes down a new association with its owner and the draft of its application, in one transaction. */
export const beginApplicationStep = createStep(
  "begin-application",
  async ({ member_id, name, province_code }: BeginInput, { container }) => {
    const made: Made = {
      association_id: generateEntityId(undefined, "assoc"),
      membership_id: generateEntityId(undefined, "mship"),
      application_id: generateEntityId(undefined, "appl"),
      event_id: generateEntityId(undefined, "applev"),
    }
    const handle = `${DRAFT_HANDLE}${made.association_id.slice(-12).toLowerCase()}`
    const { association_id } = made
    const entry = await audited(container, async ({ sql, record }) => {
      await assertRoom(sql, member_id)
      const facts = { ...made, member_id, name, province_code, handle, demonstration: env.DEMO_DATA }
      for (const statement of [ASSOCIATION, OWNER, APPLICATION, EVENT]) await sql.raw(statement, facts)
      return await record({
        action: "association.applied",
        subject_id: association_id,
        ...actingFor({ association_id, member_id }),
        changes: changesOf({}, { name, province_code, status: "applied", owner: member_id }),
      })
    })
    return new StepResponse({ association_id }, { ...made, entry })
  },
  async (done, { container }) => {
    if (!done) return
    const { entry, ...made } = done
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from association_application_event where id = :event_id", made)
      await sql.raw("delete from association_application where id = :application_id", made)
      await sql.raw("delete from membership where id = :membership_id", made)
      await sql.raw("delete from association where id = :association_id", made)
      await takeBack(entry)
    })
  },
)
