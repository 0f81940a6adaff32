import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COMPLAINT_DAYS, type OpenComplaint, partOfLine, sumOf } from "@ovop/contracts"
import { Refusal } from "../../../refusal"
import { changesOf, digestOf, type Sql } from "../../audit/act"
import { audited } from "../../audit/audited"
import { type Mover, moverOf } from "../../consignment/doer"
import { type HeldConsignment, holdConsignment } from "../../consignment/held-consignment"

type Input = Mover &
  Omit<OpenComplaint, "consignment" | "note"> & { consignment_id: string; note: string | null }
type Arrived = { line_id: string; arrived: number; complained: number }

/** How much of each line arrived lately enough, and how much of it somebody complained about already. */
const ARRIVED = `
  select l.id as line_id,
         (coalesce((select sum(pl.quantity) from parcel_line pl join consignment_parcel p on p.id = pl.parcel_id
                     where pl.consignment_line_id = l.id and p.complaint_id is null and p.deleted_at is null
                       and p.delivered_at > now() - make_interval(days => :days)), 0)
          + case when l.completed_at > now() - make_interval(days => :days) then l.quantity - l.declined_quantity else 0 end)::int
           as arrived,
         coalesce((select sum(kl.quantity) from complaint_line kl join complaint k on k.id = kl.complaint_id
                    where kl.consignment_line_id = l.id and k.state <> 'closed' and k.deleted_at is null), 0)::int as complained
    from consignment_line l where l.consignment_id = :id and l.deleted_at is null`
const OPEN = `
  insert into complaint (id, consignment_id, state, reason, wish, note, worth, raw_worth)
  values (:id, :consignment_id, 'open', :reason, :wish, :note, cast(:worth as numeric),
          jsonb_build_object('value', cast(:worth as text), 'precision', 20))`
const LINE = `
  insert into complaint_line (id, complaint_id, consignment_line_id, quantity) values (:row_id, :id, :line_id, :quantity)`
const STEP = `
  insert into complaint_step (id, complaint_id, step, actor, actor_id, note, occurred_at)
  values (:step_id, :id, 'opened', :actor, :actor_id, null, now())`
const PHOTOGRAPHS = `
  update complaint_photograph set complaint_id = :id, updated_at = now()
   where id = any(:photographs) and order_id = :order_id and complaint_id is null and deleted_at is null returning id`

/** What was paid for these goods: cut off the end of each line, where what was sent was cut off. */
function worthOf(held: HeldConsignment, { lines }: Input, arrived: Arrived[]): string {
  if (new Set(lines.map(({ line_id }) => line_id)).size !== lines.length)
    throw new Refusal("invalid_input", ["lines"])
  const parts = lines.map(({ line_id, quantity }) => {
    const line = held.lines.find(({ id }) => id === line_id)
    const facts = arrived.find((row) => row.line_id === line_id)
    if (!line || !facts || facts.complained + quantity > facts.arrived)
      throw new Refusal("complaint_not_possible")
    return partOfLine(line, line.quantity - facts.complained - quantity, quantity, held.currency)
  })
  return sumOf(parts, held.currency)
}

async function write(
  sql: Sql,
  input: Input,
  { id, worth, order_id }: { id: string; worth: string; order_id: string },
) {
  const { consignment_id, reason, wish, note, lines, photographs, actor, actor_id } = input
  await sql.raw(OPEN, { id, consignment_id, reason, wish, note, worth })
  for (const line of lines)
    await sql.raw(LINE, { ...line, id, row_id: generateEntityId(undefined, "compll") })
  await sql.raw(STEP, { id, step_id: generateEntityId(undefined, "compls"), actor, actor_id })
  const { rows } = await sql.raw(PHOTOGRAPHS, { id, photographs, order_id })
  if (rows.length !== photographs.length) throw new Refusal("invalid_input", ["photographs"])
}

/** A buyer complains about goods that arrived. The consignment is held, so that nothing is complained about twice. */
export const openComplaintStep = createStep(
  "open-complaint",
  async (input: Input, { container }) => {
    const id = generateEntityId(undefined, "compl")
    const { consignment_id, reason, wish, note } = input
    const entry = await audited(container, async (audit) => {
      const held = await holdConsignment(audit.sql, consignment_id)
      const { rows } = await audit.sql.raw<Arrived>(ARRIVED, { id: consignment_id, days: COMPLAINT_DAYS })
      const worth = worthOf(held, input, rows)
      await write(audit.sql, input, { id, worth, order_id: held.order_id })
      return await audit.record({
        action: "consignment.complaint_opened",
        subject_id: consignment_id,
        actor: moverOf(input),
        tenant: { kind: "association", id: held.association_id },
        changes: changesOf({}, { complaint: id, reason, wish, worth, note_sha256: digestOf(note, id) }),
      })
    })
    return new StepResponse({ id }, { id, entry })
  },
  async (opened, { container }) => {
    if (!opened) return
    await audited(container, async ({ sql, takeBack }) => {
      await sql.raw("update complaint_photograph set complaint_id = null where complaint_id = :id", opened)
      await sql.raw("delete from complaint where id = :id", opened)
      await takeBack(opened.entry)
    })
  },
)
