import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import { audited } from "../../audit/audited"
import { type Hold, hold, letGo } from "../hold"
import { ownedBy } from "../in-stock"
import { moveStock, type StockActDone, undoStockAct } from "../move"

export type SetAsideInput = { tenant: AssociationTenant; item_id: string; quantity: number; note: string }
type Done = { held: Hold; act: StockActDone }

/** Keeps units of the selling location from being sold. */
export const setStockAsideStep = createStep(
  "set-stock-aside",
  async ({ tenant, item_id, quantity, note }: SetAsideInput, { container }) => {
    const { association_id, member_id } = tenant
    let held: Hold | undefined
    const act = await moveStock(container, tenant, async ({ sql }) => {
      await ownedBy(sql, tenant).item(item_id)
      const { rows } = await sql.raw<{ location_id: string }>(
        `select l.location_id from inventory_level l
           join association_association_stock_location_stock_location s
             on s.stock_location_id = l.location_id and s.deleted_at is null
          where l.inventory_item_id = :item_id and s.association_id = :association_id and l.deleted_at is null`,
        { item_id, association_id },
      )
      if (!rows[0]) throw new Refusal("stock_not_there")
      const { location_id } = rows[0]
      held = {
        id: generateEntityId(undefined, "resitem"),
        item_id,
        location_id,
        quantity,
        note,
        by: member_id,
      }
      await hold(sql, held)
      return {
        kind: "set_aside",
        action: "stock.set_aside",
        item_id,
        movements: [{ location_id, lot_id: null, quantity: 0, held: quantity }],
        note,
      }
    })
    return new StepResponse({ id: String(held?.id), item_id }, { held: held as Hold, act })
  },
  async (done: Done | undefined, { container }) => {
    if (!done) return
    await audited(container, ({ sql }) => letGo(sql, done.held))
    await undoStockAct(container, done.act)
  },
)
