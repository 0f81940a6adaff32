import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ApplicationFacts, type ApplicationState, emptyFacts } from "@ovop/contracts"
import { APPLICATION_FACTS, OPEN_ITEMS } from "../../../reads/application-sql"
import { Refusal } from "../../../refusal"
import { actingFor, actorOf, changesOf, digestOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"

type Sent = Exclude<ApplicationState, "draft">
export type Move = {
  association_id: string
  to: Sent
  /** What the secretariat wrote. */
  reason: string | null
  /** A member, a user, or what acts in a person's stead. */
  actor: string
}
type Row = { id: string; state: ApplicationState; submitted_at: Date | null }
type Done = { event_id: string; before: Row; entry: number }

const FROM: Record<Sent, readonly ApplicationState[]> = {
  submitted: ["draft", "returned"],
  returned: ["submitted"],
  approved: ["submitted"],
  refused: ["submitted"],
}

// Held until the end, so that nobody changes or judges meanwhile what is being decided.
const HOLD = `
  select p.id, p.state, p.submitted_at from association_application p
   where p.association_id = :association_id and p.deleted_at is null for update`
const OPEN = `select ${OPEN_ITEMS} as open_items from association_application p where p.id = :id`
const MOVE = `
  update association_application
     set state = :to, submitted_at = case when :to = 'submitted' then now() else submitted_at end, updated_at = now()
   where id = :id`
const EVENT = `
  insert into association_application_event (id, application_id, type, occurred_at, actor, reason)
  values (:event_id, :id, :to, now(), :actor, :reason)`
const RESTORE =
  "update association_application set state = :state, submitted_at = :submitted_at where id = :id"

/** What is approved is the association: one that never applied is there all the same, and needs no approval. */
async function refusalWithout(sql: Sql, { association_id, to }: Move): Promise<Refusal> {
  const { rows } = await sql.raw<object>(
    "select 1 from association where id = :association_id and deleted_at is null",
    { association_id },
  )
  return new Refusal(to === "approved" && rows.length > 0 ? "not_allowed_now" : "not_found")
}

/** What an application must have before it goes on: everything filled in, or no required item open. */
async function assertReady(sql: Sql, { association_id, to }: Move, id: string): Promise<ApplicationFacts> {
  const { rows } = await sql.raw<ApplicationFacts>(APPLICATION_FACTS, { association_id })
  const [facts] = rows
  if (!facts) throw new Refusal("not_found")
  const empty = to === "submitted" ? emptyFacts(facts) : []
  if (empty.length > 0) throw new Refusal("invalid_input", empty)
  if (to === "approved") {
    const open = await sql.raw<{ open_items: number }>(OPEN, { id })
    if (open.rows[0]?.open_items !== 0) throw new Refusal("checklist_open")
  }
  return facts
}

const acting = ({ actor, association_id }: Move) =>
  actor.startsWith("mem_")
    ? actingFor({ association_id, member_id: actor })
    : { actor: actorOf(actor), tenant: { kind: "association" as const, id: association_id } }

/** Moves an application on, if it stands where that is possible; of two who do it at once one is refused. */
export const moveApplicationStep = createStep(
  "move-application",
  async (move: Move, { container }) => {
    const { association_id, to, reason, actor } = move
    const event_id = generateEntityId(undefined, "applev")
    const done = await audited(container, async ({ sql, record }): Promise<Done> => {
      const [before] = (await sql.raw<Row>(HOLD, { association_id })).rows
      if (!before) throw await refusalWithout(sql, move)
      if (!FROM[to].includes(before.state)) throw new Refusal("not_allowed_now")
      const { name, province_code, vat_registered } = await assertReady(sql, move, before.id)
      await sql.raw(MOVE, { id: before.id, to })
      await sql.raw(EVENT, { event_id, id: before.id, to, actor, reason })
      const entry = await record({
        action: `application.${to}`,
        subject_id: before.id,
        ...acting(move),
        changes: changesOf(
          { state: before.state },
          {
            state: to,
            reason_sha256: digestOf(reason, event_id),
            ...(to === "submitted" ? { name, province_code, vat_registered } : {}),
          },
        ),
      })
      return { event_id, before, entry }
    })
    return new StepResponse({ association_id, event_id }, done)
  },
  async (done, { container }) => {
    if (!done) return
    const { before, event_id, entry } = done
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("delete from association_application_event where id = :event_id", { event_id })
      await sql.raw(RESTORE, before)
      await takeBack(entry)
    })
  },
)
