import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AuditAction, AuditChanges, CancelReason, ConsignmentStatus } from "@ovop/contracts"
import { consignmentMoves, statusBy } from "../../modules/consignment/consignment-moves"
import { Refusal } from "../../refusal"
import { changesOf, type Sql } from "../audit/act"
import { type Audited, audited } from "../audit/audited"
import { type Mover, moverOf } from "./doer"
import { type HeldConsignment, readHeldConsignment } from "./held-consignment"

/** The tables whose rows an act on a consignment adds. */
export type Added = Partial<
  Record<"consignment_parcel" | "consignment_credit" | "collected_cash" | "consignment_event", string[]>
>
/** What it takes to put a consignment back to where an act found it. */
export type Undo = { before: HeldConsignment; added: Added; entry: number }

type Done = {
  before: HeldConsignment
  added: Added
  mover: Mover
  action: AuditAction
  changes?: AuditChanges
  reason?: CancelReason | null
  note?: string | null
}

const EVENT = `
  insert into consignment_event (id, consignment_id, status, actor, actor_id, reason, note, occurred_at)
  values (:id, :consignment_id, :status, :actor, :actor_id, :reason, :note, now())`

/** Moves a consignment to where its lines and parcels are now, and tells of the move. */
async function follow(
  sql: Sql,
  { before, mover, reason, note }: Done,
): Promise<[ConsignmentStatus, string?]> {
  const { lines, parcels } = await readHeldConsignment(sql, before.id)
  const status = statusBy(
    lines,
    parcels.filter((parcel) => !parcel.is_replacement),
    before.status,
  )
  if (status === before.status) return [status]
  if (!(consignmentMoves[before.status] as readonly ConsignmentStatus[]).includes(status))
    throw new Refusal("consignment_not_movable")
  await sql.raw("update consignment set status = :status, updated_at = now() where id = :id", {
    id: before.id,
    status,
  })
  const id = generateEntityId(undefined, "consgev")
  const { actor, actor_id } = mover
  await sql.raw(EVENT, {
    id,
    consignment_id: before.id,
    status,
    actor,
    actor_id,
    reason: reason ?? null,
    note: note ?? null,
  })
  return [status, id]
}

/** Ends an act on a consignment within its transaction: the status follows, and the audit log has its entry. */
export async function settleConsignment({ sql, record }: Audited, done: Done): Promise<Undo> {
  const { before, added, mover, action, changes = {} } = done
  const [status, event] = await follow(sql, done)
  const entry = await record({
    action,
    subject_id: before.id,
    actor: moverOf(mover),
    tenant: { kind: "association", id: before.association_id },
    changes: { ...changesOf({ status: before.status }, { status }), ...changes },
  })
  return { before, added: { ...added, ...(event ? { consignment_event: [event] } : {}) }, entry }
}

const RESTORE = `
  update consignment
     set status = :status, updated_at = now(),
         credited_total = cast(:credited_total as numeric),
         raw_credited_total = jsonb_build_object('value', cast(:credited_total as text), 'precision', 20),
         amount_to_collect = cast(:amount_to_collect as numeric),
         raw_amount_to_collect = jsonb_build_object('value', cast(:amount_to_collect as text), 'precision', 20)
   where id = :id`
const RESTORE_LINES = `
  update consignment_line l
     set declined_quantity = w.declined, dispatched_quantity = w.dispatched, returned_quantity = w.returned,
         completed_at = w.completed_at, updated_at = now()
    from json_to_recordset(cast(:lines as json))
         as w(id text, declined int, dispatched int, returned int, completed_at timestamptz)
   where l.id = w.id`
const RESTORE_PARCELS = `
  update consignment_parcel set delivered_at = null, proof = null, updated_at = now()
   where consignment_id = :id and delivered_at is not null and id = any(:open)`

/** Puts a consignment back to where an act found it. The caller still holds the order's lock. */
export async function restoreConsignment(container: MedusaContainer, undo: Undo | undefined): Promise<void> {
  if (!undo) return
  const { before, added, entry } = undo
  await audited(container, async ({ sql, takeBack }) => {
    for (const [table, ids] of Object.entries(added))
      await sql.raw(`delete from ${table} where id = any(:ids)`, { ids })
    await sql.raw(RESTORE, before)
    await sql.raw(RESTORE_LINES, { lines: JSON.stringify(before.lines) })
    const open = before.parcels.filter(({ is_delivered }) => !is_delivered).map(({ id }) => id)
    await sql.raw(RESTORE_PARCELS, { id: before.id, open })
    await takeBack(entry)
  })
}
