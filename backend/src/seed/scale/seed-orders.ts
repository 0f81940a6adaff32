import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelConsignmentWorkflow } from "../../workflows/consignment/workflows/cancel-consignment"
import { confirmConsignmentWorkflow } from "../../workflows/consignment/workflows/confirm-consignment"
import { deliverParcelWorkflow } from "../../workflows/consignment/workflows/deliver-parcel"
import { dispatchParcelWorkflow } from "../../workflows/consignment/workflows/dispatch-parcel"
import { GOODS, marketChannel, placeInvented, rowsOf } from "../place-invented"
import { type Progress, type ScaleGood, scaleBuyer, scaleOrders } from "./scale-orders"

type Say = (line: string) => void
type ScaleOrderOptions = { orders: number; seed: string }

const PROGRESS_EVERY = 50

const DESK = { actor: "secretariat", actor_id: null, within: null } as const

/** Leads the consignments of an order as far as it is said to have come. */
async function lead(container: MedusaContainer, order_id: string, progress: Progress): Promise<void> {
  const ids = await rowsOf<{ id: string }>(
    container,
    "select id from consignment where order_id = ? order by number",
    [order_id],
  )
  for (const { id } of ids) {
    const input = { ...DESK, id }
    if (progress === "cancelled") {
      await cancelConsignmentWorkflow(container).run({
        input: { ...input, reason: "out_of_stock", note: null },
      })
      continue
    }
    if (progress === "placed") continue
    await confirmConsignmentWorkflow(container).run({ input })
    if (progress === "confirmed") continue
    const { result } = await dispatchParcelWorkflow(container).run({
      input: { ...input, lines: null, carrier: "own_delivery", carrier_name: null, tracking_number: null },
    })
    const { parcel_id } = result
    if (progress === "delivered")
      await deliverParcelWorkflow(container).run({
        input: { ...input, parcel_id, code: null, cash: null, idempotency: null },
      })
  }
}

/**
 * Places invented orders through the workflows of the shop, one after another, so that goods, reservations,
 * consignments and payments agree as they do for a buyer's. The same for the same seed in the same market.
 */
export async function seedOrders(
  container: MedusaContainer,
  { orders: count, seed }: ScaleOrderOptions,
  say: Say,
): Promise<void> {
  if (count === 0) return
  const first = scaleBuyer(seed, 0)
  const present = await rowsOf(container, "select id from order_address where first_name = ? limit 1", [
    first,
  ])
  if (present.length > 0)
    throw new Error(`The market holds the orders of --seed ${seed} already; choose another.`)
  const channel = await marketChannel(container)
  const orders = scaleOrders(count, seed, await rowsOf<ScaleGood>(container, GOODS))
  let placed = 0
  for (const order of orders) {
    const id = await placeInvented(container, order, channel)
    if (!id) continue
    await lead(container, id, order.progress)
    placed += 1
    if (placed % PROGRESS_EVERY === 0) say(`${placed} of ${count} orders`)
  }
  say(
    placed === count
      ? `placed ${placed} orders`
      : `placed ${placed} of ${count} orders: the goods did not reach for more`,
  )
}
