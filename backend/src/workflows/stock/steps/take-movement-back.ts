import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { contraryOf, moveStock, type StockActDone, undoStockAct } from "../move"

type Input = { tenant: AssociationTenant; act_id: string; item_id: string }

/** What a member did and may undo; what core did is undone by what it belongs to. */
const UNDOABLE = `
  select 1 from stock_movement m
   where m.act_id = :act_id and m.kind in ('received', 'adjusted', 'transferred', 'counted')
     and not exists (select from stock_movement r where r.reverses = m.id)`

/** Takes all movements of an act back by contrary ones that name them. */
export const takeMovementBackStep = createStep(
  "take-movement-back",
  async ({ tenant, act_id, item_id }: Input, { container }) => {
    const done = await moveStock(container, tenant, async ({ sql }) => {
      const { rows } = await sql.raw(UNDOABLE, { act_id })
      if (rows.length === 0) throw new Refusal("movement_taken_back")
      const movements = await contraryOf(sql, act_id)
      return { kind: "taken_back", action: "stock.taken_back", item_id, movements }
    })
    return new StepResponse({ id: done.act_id, item_id }, done)
  },
  async (done: StockActDone | undefined, { container }) => undoStockAct(container, done),
)
