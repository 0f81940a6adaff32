import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { insertRows } from "../insert-rows"
import { linkRows } from "../order-rows"
import type { PlannedOrder } from "../plan-order"
import { removeCart } from "../remove-cart"
import { undoOrder } from "../undo-order"

type Input = { plan: PlannedOrder; payment_collection_id: string }

/** Core's module reads what is reserved of an item and writes back a sum, under a lock by the item's id. */
const TAKE = `
  taken as (
    update inventory_level l
       set reserved_quantity = l.reserved_quantity + t.quantity, updated_at = now(),
           raw_reserved_quantity = jsonb_build_object(
             'value', trim_scale(l.reserved_quantity + t.quantity)::text, 'precision', 20)
      from jsonb_to_recordset(?::jsonb) as t(inventory_item_id text, location_id text, quantity numeric)
     where l.inventory_item_id = t.inventory_item_id and l.location_id = t.location_id and l.deleted_at is null)`

/**
 * Writes an order with its cart, consignments, reservations and links by one statement: whatever dies, all of it is
 * there or nothing. The database's own guards against overselling and spent weeks judge it like any other.
 */
export const writeOrderStep = createStep(
  "write-order",
  async ({ plan, payment_collection_id }: Input, { container }) => {
    const { cart_id, order_id, units } = plan
    const rows = { ...plan.rows, ...linkRows({ order_id, cart_id, payment_collection_id }) }
    const { sql, values } = insertRows(rows)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const write = () => knex.raw(`with ${sql},${TAKE} select`, [...values, JSON.stringify(units)])
    const items = [...new Set(units.map(({ inventory_item_id }) => inventory_item_id))]
    if (items.length > 0) await container.resolve(Modules.LOCKING).execute(items, write)
    else await write()
    return new StepResponse({ id: order_id }, { cart_id, order_id })
  },
  async (written, { container }) => {
    if (!written) return
    await undoOrder(written.cart_id, written.order_id, container)
    await removeCart(written.cart_id, container)
  },
)
