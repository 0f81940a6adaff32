import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdjustReason, StockDirection } from "@ovop/contracts"
import type { AssociationTenant } from "../../../tenant"
import { ownedBy } from "../in-stock"
import { moveStock, type StockActDone, undoStockAct } from "../move"

export type AdjustInput = {
  tenant: AssociationTenant
  item_id: string
  location_id: string
  lot_id: string | null
  direction: StockDirection
  quantity: number
  reason: AdjustReason
  note: string
}

/** What is there is corrected, with a reason. Never below what is promised; the database sees to it. */
export const adjustStockStep = createStep(
  "adjust-stock",
  async (input: AdjustInput, { container }) => {
    const { tenant, item_id, location_id, lot_id, direction, quantity, reason, note } = input
    const done = await moveStock(container, tenant, async ({ sql }) => {
      const owned = ownedBy(sql, tenant)
      await owned.item(item_id)
      await owned.location(location_id)
      if (lot_id) await owned.lot(lot_id, item_id)
      return {
        kind: "adjusted",
        action: "stock.adjusted",
        item_id,
        movements: [{ location_id, lot_id, quantity: direction === "in" ? quantity : -quantity }],
        reason,
        note,
      }
    })
    return new StepResponse({ id: done.act_id, item_id }, done)
  },
  async (done: StockActDone | undefined, { container }) => undoStockAct(container, done),
)
