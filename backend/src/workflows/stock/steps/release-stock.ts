import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { audited } from "../../audit/audited"
import { type Hold, hold, letGo } from "../hold"
import { moveStock, type StockActDone, undoStockAct } from "../move"

type Input = { tenant: AssociationTenant; held: Hold }
type Done = { held: Hold; act: StockActDone }

/** Lets units be sold again that were set aside. */
export const releaseStockStep = createStep(
  "release-stock",
  async ({ tenant, held }: Input, { container }) => {
    const { item_id, location_id, quantity, note } = held
    const act = await moveStock(container, tenant, async ({ sql }) => {
      if (!(await letGo(sql, held))) throw new Refusal("not_found")
      return {
        kind: "released",
        action: "stock.released",
        item_id,
        movements: [{ location_id, lot_id: null, quantity: 0, held: -quantity }],
        note,
      }
    })
    return new StepResponse({ id: act.act_id, item_id }, { held, act })
  },
  async (done: Done | undefined, { container }) => {
    if (!done) return
    await audited(container, ({ sql }) => hold(sql, done.held))
    await undoStockAct(container, done.act)
  },
)
