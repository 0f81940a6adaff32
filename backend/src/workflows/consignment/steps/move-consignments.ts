import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CancelReason, ConsignmentStatus, ErrorCode } from "@ovop/contracts"
import { statusesBefore } from "../../../modules/consignment/consignment-moves"
import { Refusal } from "../../../refusal"
import { changesOf, digestOf } from "../../audit/act"
import { type Audited, audited } from "../../audit/audited"
import { type Mover, moverOf } from "../doer"

type Input = Mover & {
  ids: string[]
  /** Where parcels and services lead it, it goes by itself. */
  to: "confirmed" | "cancelled"
  reason?: CancelReason | null
  note?: string | null
  /** What is answered when one of them has moved on. */
  refusal?: ErrorCode
}
type Moved = {
  id: string
  association_id: string
  event_id: string
  status: ConsignmentStatus
  amount_to_collect: string
  raw_amount_to_collect: unknown
}

type Done = Moved & { entry: number }

/** All of them move and all moves are told, or nothing happens: one statement, whose rows are counted. */
const MOVE = `
  with wanted as (
    select c.id, c.association_id, c.status, c.amount_to_collect, c.raw_amount_to_collect, e.event_id
      from consignment c join unnest(cast(:ids as text[]), cast(:events as text[])) as e(id, event_id) on e.id = c.id
     where c.deleted_at is null and c.status = any(:before) for update of c),
  whole as (select count(*) = :count as yes from wanted),
  moved as (
    update consignment c
       set status = :to, updated_at = now(),
           amount_to_collect = case when :to = 'cancelled' then 0 else c.amount_to_collect end,
           raw_amount_to_collect = case when :to = 'cancelled'
             then '{"value":"0","precision":20}'::jsonb else c.raw_amount_to_collect end
      from wanted, whole where c.id = wanted.id and whole.yes
    returning c.id),
  told as (
    insert into consignment_event (id, consignment_id, status, actor, actor_id, reason, note, occurred_at)
    select wanted.event_id, moved.id, :to, :actor, :actor_id, :reason, :note, now()
      from moved join wanted on wanted.id = moved.id)
  select wanted.id, wanted.association_id, wanted.event_id, wanted.status, wanted.amount_to_collect::text as amount_to_collect,
         wanted.raw_amount_to_collect
    from wanted join moved on moved.id = wanted.id`

async function recordMove({ record }: Audited, input: Input, row: Moved): Promise<number> {
  const { to, reason = null, note = null } = input
  return await record({
    action: `consignment.${to}`,
    subject_id: row.id,
    actor: moverOf(input),
    tenant: { kind: "association", id: row.association_id },
    changes: changesOf(
      { status: row.status },
      { status: to, reason, note_sha256: digestOf(note, row.event_id) },
    ),
  })
}

/** Moves consignments to their next status and writes who did it, when and why. Refuses every move that does not exist. */
export const moveConsignmentsStep = createStep(
  "move-consignments",
  async (input: Input, { container }) => {
    if (input.ids.length === 0) return new StepResponse<string[], Done[]>([], [])
    const done = await audited(container, async (audit) => {
      const { rows } = await audit.sql.raw<Moved>(MOVE, {
        ids: input.ids,
        events: input.ids.map(() => generateEntityId(undefined, "consgev")),
        before: statusesBefore(input.to),
        count: input.ids.length,
        to: input.to,
        actor: input.actor,
        actor_id: input.actor_id,
        reason: input.reason ?? null,
        note: input.note ?? null,
      })
      if (rows.length !== input.ids.length) throw new Refusal(input.refusal ?? "consignment_not_movable")
      const moved: Done[] = []
      for (const row of rows) moved.push({ ...row, entry: await recordMove(audit, input, row) })
      return moved
    })
    return new StepResponse<string[], Done[]>(
      done.map((row) => row.id),
      done,
    )
  },
  async (moved, { container }) => {
    if (!moved?.length) return
    await audited(container, async ({ sql, takeBack }) => {
      for (const row of moved) {
        await sql.raw(
          `update consignment set status = :status, amount_to_collect = cast(:amount_to_collect as numeric),
                  raw_amount_to_collect = cast(:raw as jsonb), updated_at = now() where id = :id`,
          { ...row, raw: JSON.stringify(row.raw_amount_to_collect) },
        )
        await sql.raw("delete from consignment_event where id = :event_id", row)
      }
      for (const row of moved) await takeBack(row.entry)
    })
  },
)
