import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AdjustReason, AuditAction, AuditChanges, StockMovementKind } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import type { AssociationTenant } from "../../tenant"
import type { Act, Sql } from "../audit/act"
import { type Audited, audited } from "../audit/audited"
import { memberAct } from "../audit/member-act"

export type Movement = {
  location_id: string
  lot_id: string | null
  quantity: number
  held?: number
  counted?: number
  reverses?: string
}
/** What one act of a member does to one item, in one place or several. */
export type StockAct = {
  kind: StockMovementKind
  action: Extract<AuditAction, `stock.${string}`>
  item_id: string
  movements: readonly Movement[]
  reason?: AdjustReason | null
  producer_id?: string | null
  note?: string
}
/** An act that was done, and what it takes to take it back. */
export type StockActDone = { act_id: string; entry: number; item_id: string }

const INSERT = `
  insert into stock_movement (act_id, inventory_item_id, location_id, lot_id, kind, quantity, held, counted, reason,
                              producer_id, reverses, actor_kind, actor_id, on_behalf_of, note)
  values (:act_id, :item_id, :location_id, :lot_id, :kind, :quantity, :held, :counted, :reason, :producer_id,
          :reverses, :actor_kind, :actor_id, cast(:on_behalf_of as jsonb), :note)
  returning left_quantity`

const CODES: Record<string, "stock_promised" | "stock_not_there" | "movement_taken_back"> = {
  ovop_stock_promised: "stock_promised",
  ovop_no_oversell: "stock_promised",
  ovop_stock_absent: "stock_not_there",
  stock_movement_reverses: "movement_taken_back",
}

/** What the database refuses of the ledger has a code of ours. */
export async function withStockCodes<Done>(work: () => Promise<Done>): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    const code = CODES[String((error as { constraint?: unknown }).constraint)]
    if (code) throw new Refusal(code)
    throw error
  }
}

const changesOf = ({ movements, reason }: StockAct, left: number): AuditChanges => ({
  units: { before: null, after: movements.map(({ quantity }) => String(quantity)) },
  locations: { before: null, after: movements.map(({ location_id }) => location_id) },
  left: { before: null, after: left },
  ...(reason ? { reason: { before: null, after: reason } } : {}),
})

type Doer = Pick<Act, "actor" | "on_behalf_of">

/** Writes the movements of an act. The database changes the levels with them, or refuses all of it. */
export async function writeMovements(
  sql: Sql,
  act: Omit<StockAct, "action"> & { act_id: string },
  { actor, on_behalf_of }: Doer,
): Promise<number> {
  let left = 0
  for (const movement of act.movements) {
    const { rows } = await sql.raw<{ left_quantity: number }>(INSERT, {
      act_id: act.act_id,
      item_id: act.item_id,
      location_id: movement.location_id,
      lot_id: movement.lot_id,
      kind: act.kind,
      quantity: movement.quantity,
      held: movement.held ?? 0,
      counted: movement.counted ?? null,
      reason: act.reason ?? null,
      producer_id: act.producer_id ?? null,
      reverses: movement.reverses ?? null,
      actor_kind: actor.kind,
      actor_id: actor.id,
      on_behalf_of: on_behalf_of ? JSON.stringify(on_behalf_of) : null,
      note: act.note ?? "",
    })
    left = rows[0]?.left_quantity ?? 0
  }
  return left
}

/** Does an act of a member and writes it down, in one transaction; `judge` looks first whether it may be done. */
export async function moveStock(
  container: MedusaContainer,
  tenant: AssociationTenant,
  compose: (audit: Audited) => Promise<StockAct>,
): Promise<StockActDone> {
  return await withStockCodes(() =>
    audited(container, async (audit) => {
      const act = await compose(audit)
      const act_id = generateEntityId(undefined, "sact")
      const doer = await memberAct(audit.sql, tenant)
      const left = await writeMovements(audit.sql, { ...act, act_id }, doer)
      const entry = await audit.record({
        action: act.action,
        subject_id: act.item_id,
        ...doer,
        changes: changesOf(act, left),
      })
      return { act_id, entry, item_id: act.item_id }
    }),
  )
}

type Done = { id: string; location_id: string; lot_id: string | null; quantity: number; held: number }

/** The movements of an act the other way round. */
export async function contraryOf(sql: Sql, act_id: string): Promise<Movement[]> {
  const { rows } = await sql.raw<Done>(
    `select id, location_id, lot_id, quantity, held from stock_movement m where act_id = :act_id
        and not exists (select from stock_movement r where r.reverses = m.id)
      order by number desc`,
    { act_id },
  )
  return rows.map(({ id, location_id, lot_id, quantity, held }) => ({
    location_id,
    lot_id,
    quantity: -quantity,
    held: -held,
    reverses: id,
  }))
}

/** Takes an act back that a later step could not follow: the ledger keeps both. */
export async function undoStockAct(
  container: MedusaContainer,
  done: StockActDone | undefined,
): Promise<void> {
  if (!done) return
  await audited(container, async ({ sql, takeBack }) => {
    const movements = await contraryOf(sql, done.act_id)
    await writeMovements(
      sql,
      {
        act_id: generateEntityId(undefined, "sact"),
        kind: "taken_back",
        item_id: done.item_id,
        movements,
      },
      { actor: { kind: "system", id: "market" }, on_behalf_of: null },
    )
    await takeBack(done.entry)
  })
}
