import { generateEntityId } from "@medusajs/framework/utils"
import type { AuditAction, ComplaintState, ComplaintStep } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import { changesOf, digestOf } from "../audit/act"
import type { Audited } from "../audit/audited"
import { type Mover, moverOf } from "../consignment/doer"
import type { Outcome } from "./complaint-act"
import type { HeldComplaint } from "./held-complaint"

type Move = {
  held: HeldComplaint
  mover: Mover
  from: ComplaintState[]
  to: ComplaintState
  /** What happened, in its order; the note belongs to the first. */
  steps: ComplaintStep[]
  note: string | null
  outcome: Outcome | null
  restocked?: boolean
  action: AuditAction
}
export type MovedComplaint = { before: HeldComplaint; steps: string[]; entry: number }

const MOVE = `
  update complaint
     set state = :to, updated_at = now(), restocked = coalesce(cast(:restocked as boolean), restocked),
         outcome = coalesce(:kind, outcome), goods_back = coalesce(cast(:goods_back as boolean), goods_back),
         refund = coalesce(cast(:refund as numeric), refund),
         raw_refund = case when cast(:refund as text) is null then raw_refund
                           else jsonb_build_object('value', cast(:refund as text), 'precision', 20) end
   where id = :id and state = any(:from) and deleted_at is null returning id`
const STEP = `
  insert into complaint_step (id, complaint_id, step, actor, actor_id, note, occurred_at)
  values (:step_id, :id, :step, :actor, :actor_id, :note, clock_timestamp())`
const RESTORE = `
  update complaint
     set state = :state, outcome = :outcome, goods_back = :goods_back, restocked = :restocked,
         refund = cast(:refund as numeric), updated_at = now(),
         raw_refund = case when cast(:refund as text) is null then null
                           else jsonb_build_object('value', cast(:refund as text), 'precision', 20) end
   where id = :id`

/** Moves a complaint, if it still stands where it may be moved from, and writes down what happened. */
export async function moveHeldComplaint(audit: Audited, move: Move): Promise<MovedComplaint> {
  const { held, mover, from, to, outcome, note } = move
  const { rows } = await audit.sql.raw(MOVE, {
    id: held.id,
    from,
    to,
    restocked: move.restocked ?? null,
    kind: outcome?.kind ?? null,
    goods_back: outcome?.goods_back ?? null,
    refund: outcome?.refund ?? null,
  })
  if (rows.length !== 1) throw new Refusal("not_allowed_now")
  const steps = move.steps.map((step, index) => ({
    step,
    step_id: generateEntityId(undefined, "compls"),
    note: index === 0 ? note : null,
  }))
  const { actor, actor_id } = mover
  for (const step of steps) await audit.sql.raw(STEP, { ...step, id: held.id, actor, actor_id })
  const entry = await audit.record({
    action: move.action,
    subject_id: held.consignment_id,
    actor: moverOf(mover),
    tenant: { kind: "association", id: held.association_id },
    changes: changesOf(
      { complaint_state: held.state },
      {
        complaint: held.id,
        complaint_state: to,
        outcome: outcome?.kind ?? null,
        refund: outcome?.refund ?? null,
        goods_back: outcome?.goods_back ?? null,
        note_sha256: digestOf(note, steps[0]?.step_id ?? held.id),
      },
    ),
  })
  return { before: held, steps: steps.map(({ step_id }) => step_id), entry }
}

/** Puts a complaint back to where a move found it, within the caller's transaction. */
export async function restoreComplaint({ sql, takeBack }: Audited, moved: MovedComplaint): Promise<void> {
  await sql.raw("delete from complaint_step where id = any(:ids)", { ids: moved.steps })
  await sql.raw(RESTORE, moved.before)
  await takeBack(moved.entry)
}
