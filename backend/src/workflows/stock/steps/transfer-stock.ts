import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { ownedBy } from "../in-stock"
import { moveStock, type StockActDone, undoStockAct } from "../move"

export type TransferInput = {
  tenant: AssociationTenant
  item_id: string
  from_location_id: string
  from_lot_id: string | null
  to_location_id: string
  to_lot_id: string | null
  quantity: number
  note: string
}

/** Units go to another location, or into another lot. They leave first, so that none are there twice. */
export const transferStockStep = createStep(
  "transfer-stock",
  async (input: TransferInput, { container }) => {
    const { tenant, item_id, quantity, note } = input
    const from = { location_id: input.from_location_id, lot_id: input.from_lot_id }
    const to = { location_id: input.to_location_id, lot_id: input.to_lot_id }
    if (from.location_id === to.location_id && from.lot_id === to.lot_id)
      throw new Refusal("invalid_input", ["to_location_id"])
    const done = await moveStock(container, tenant, async ({ sql }) => {
      const owned = ownedBy(sql, tenant)
      await owned.item(item_id)
      await owned.location(from.location_id, "from_location_id")
      await owned.location(to.location_id, "to_location_id")
      if (from.lot_id) await owned.lot(from.lot_id, item_id, "from_lot_id")
      const isInto = to.lot_id !== null && to.lot_id !== from.lot_id
      if (isInto && (await owned.lot(String(to.lot_id), item_id, "to_lot_id")) !== "open")
        throw new Refusal("lot_closed")
      // Within one place the total stays, and what is promised with it: they come before they go.
      const legs = [
        { ...from, quantity: -quantity },
        { ...to, quantity },
      ]
      return {
        kind: "transferred",
        action: "stock.transferred",
        item_id,
        movements: from.location_id === to.location_id ? legs.reverse() : legs,
        note,
      }
    })
    return new StepResponse({ id: done.act_id, item_id }, done)
  },
  async (done: StockActDone | undefined, { container }) => undoStockAct(container, done),
)
