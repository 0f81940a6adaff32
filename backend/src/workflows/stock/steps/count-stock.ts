import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { ownedBy } from "../in-stock"
import { moveStock, type StockActDone, undoStockAct } from "../move"

export type CountInput = {
  tenant: AssociationTenant
  item_id: string
  location_id: string
  lot_id: string | null
  counted: number
  expected: number
  note: string
}

const IN_THE_BOOKS = `
  select quantity from stock_balance
   where inventory_item_id = :item_id and location_id = :location_id and lot_id = :lot_id`

/** What was counted is what is there. Who counted against an older number counts again. */
export const countStockStep = createStep(
  "count-stock",
  async (input: CountInput, { container }) => {
    const { tenant, item_id, location_id, lot_id, counted, expected, note } = input
    const done = await moveStock(container, tenant, async ({ sql }) => {
      const owned = ownedBy(sql, tenant)
      await owned.item(item_id)
      await owned.location(location_id)
      if (lot_id) await owned.lot(lot_id, item_id)
      // Core and we hold the item's lock while a level changes, so this stays true until the movement is written.
      const { rows } = await sql.raw<{ quantity: number }>(IN_THE_BOOKS, {
        item_id,
        location_id,
        lot_id: lot_id ?? "",
      })
      const books = rows[0]?.quantity ?? 0
      if (books !== expected) throw new Refusal("count_outdated")
      return {
        kind: "counted",
        action: "stock.counted",
        item_id,
        movements: [{ location_id, lot_id, quantity: counted - books, counted }],
        note,
      }
    })
    return new StepResponse({ id: done.act_id, item_id }, done)
  },
  async (done: StockActDone | undefined, { container }) => undoStockAct(container, done),
)
