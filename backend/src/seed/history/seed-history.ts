import type { MedusaContainer } from "@medusajs/framework/types"
import type { Doer } from "../../workflows/consignment/doer"
import { cancelConsignmentWorkflow } from "../../workflows/consignment/workflows/cancel-consignment"
import { confirmConsignmentWorkflow } from "../../workflows/consignment/workflows/confirm-consignment"
import { deliverParcelWorkflow } from "../../workflows/consignment/workflows/deliver-parcel"
import { dispatchParcelWorkflow } from "../../workflows/consignment/workflows/dispatch-parcel"
import { createRandom } from "../pictures/random"
import { GOODS, marketChannel, placeInvented, rowsOf } from "../place-invented"
import { homeAddress, type ScaleGood } from "../scale/scale-orders"
import { type HistoryEnd, type HistoryOrder, historyOrders } from "./history-orders"
import { moveBack } from "./move-back"

type Consignment = { id: string; association_id: string; member_id: string }

const NAMES = ["សុខា", "ដារ៉ា", "ចាន់ថា", "ស្រីមុំ", "វិសាល", "បុប្ផា", "រតនា", "សុភ័ក្ត្រ"] as const

/** Consignments of an order, each with the owner who acts on it. */
const OWN = `
  select c.id, c.association_id, m.member_id from consignment c
    join membership m on m.association_id = c.association_id and m.role = 'owner' and m.state = 'active'
     and m.deleted_at is null
   where c.order_id = ? order by c.number`

const TO_COLLECT = "select amount_to_collect::text as amount from consignment_parcel where id = ?"

/** What one consignment has behind it, through the workflows by which its people would have done it. */
async function leadTo(container: MedusaContainer, end: HistoryEnd, consignment: Consignment): Promise<void> {
  const { id, association_id, member_id } = consignment
  const by: Doer = { actor: "association", actor_id: member_id, within: { association_id } }
  if (end === "placed") return
  if (end === "cancelled") {
    await cancelConsignmentWorkflow(container).run({
      input: { ...by, id, reason: "out_of_stock", note: null },
    })
    return
  }
  await confirmConsignmentWorkflow(container).run({ input: { ...by, id } })
  if (end === "confirmed") return
  const { result } = await dispatchParcelWorkflow(container).run({
    input: { ...by, id, lines: null, carrier: "own_delivery", carrier_name: null, tracking_number: null },
  })
  if (end === "dispatched") return
  const { parcel_id } = result
  const [parcel] = await rowsOf<{ amount: string }>(container, TO_COLLECT, [parcel_id])
  const cash = end === "delivered" && parcel ? { amount: parcel.amount } : null
  await deliverParcelWorkflow(container).run({
    input: { ...by, id, parcel_id, code: null, cash, idempotency: null },
  })
}

const wanted = ({ goods }: HistoryOrder, shelf: Map<string, ScaleGood>): ScaleGood[] =>
  goods.flatMap(([sku, quantity]) => {
    const good = shelf.get(sku)
    return good ? [{ ...good, quantity }] : []
  })

/**
 * Gives the demonstration twelve weeks behind it. Every order is placed, accepted, sent and paid by the workflows of the
 * shop and of the workspace, and its buyer's name says that it is a demonstration; only when it was is moved back
 * afterwards, because no workflow can be asked to have happened earlier.
 * @returns how many orders were placed
 */
export async function seedHistory(container: MedusaContainer, now: Date): Promise<number> {
  const random = createRandom("history")
  const shelf = new Map((await rowsOf<ScaleGood>(container, GOODS)).map((good) => [good.sku, good]))
  const channel = await marketChannel(container)
  let placed = 0
  for (const [at, order] of historyOrders.entries()) {
    const { locale, currency, buyer_kind } = order
    const address = homeAddress(random, `${NAMES[at % NAMES.length]} (សាកល្បង)`)
    const goods = wanted(order, shelf)
    const paid = { payment_method: "cash_on_delivery" as const, locale, currency, buyer_kind, address, goods }
    const id = await placeInvented(container, paid, channel)
    if (!id) continue
    for (const consignment of await rowsOf<Consignment>(container, OWN, [id]))
      await leadTo(container, order.end, consignment)
    await moveBack(container, id, order.days_ago, now)
    placed += 1
  }
  return placed
}
