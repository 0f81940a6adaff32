import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { ownedBy } from "../in-stock"
import { moveStock, type StockActDone, undoStockAct } from "../move"

export type ReceiveInput = {
  tenant: AssociationTenant
  item_id: string
  location_id: string
  quantity: number
  producer_id: string | null
  lot_id: string | null
  note: string
}

/** Units come in, from a producer and into a lot. */
export const receiveStockStep = createStep(
  "receive-stock",
  async (
    { tenant, item_id, location_id, quantity, producer_id, lot_id, note }: ReceiveInput,
    { container },
  ) => {
    const done = await moveStock(container, tenant, async ({ sql }) => {
      const owned = ownedBy(sql, tenant)
      await owned.item(item_id)
      await owned.location(location_id)
      if (producer_id) await owned.producer(producer_id)
      if (lot_id && (await owned.lot(lot_id, item_id)) !== "open") throw new Refusal("lot_closed")
      return {
        kind: "received",
        action: "stock.received",
        item_id,
        movements: [{ location_id, lot_id, quantity }],
        producer_id,
        note,
      }
    })
    return new StepResponse({ id: done.act_id, item_id }, done)
  },
  async (done: StockActDone | undefined, { container }) => undoStockAct(container, done),
)
