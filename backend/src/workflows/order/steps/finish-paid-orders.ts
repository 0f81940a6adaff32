import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { writeConsignments } from "../../consignment/write-consignments"
import type { UnfinishedOrder } from "./read-unfinished-orders"

type Input = { cart_id: string; orders: UnfinishedOrder[] }
type Capture = { id: string; amount: string; currency_code: string }

/** Captures of an order's payments that no transaction of the order names yet. */
const UNRECORDED = `
  select k.id, k.amount::text as amount, p.currency_code
    from order_payment_collection opc
    join payment p on p.payment_collection_id = opc.payment_collection_id and p.deleted_at is null
    join capture k on k.payment_id = p.id and k.deleted_at is null
   where opc.order_id = ? and opc.deleted_at is null
     and not exists (select 1 from order_transaction t where t.reference_id = k.id and t.deleted_at is null)`

async function finishOrder(cart_id: string, order_id: string, container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await writeConsignments(order_id, container)
  const { rows } = await knex.raw<{ rows: Capture[] }>(UNRECORDED, [order_id])
  await container.resolve(Modules.ORDER).addOrderTransactions(
    rows.map(({ id, amount, currency_code }) => ({
      order_id,
      amount,
      currency_code,
      reference: "capture",
      reference_id: id,
    })),
  )
  await container.resolve(Modules.CART).updateCarts(cart_id, { completed_at: new Date() } as object)
  // Core had collected this event in memory, where the crash took it.
  await container.resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id: order_id } })
}

/** Does the rest for orders whose money was promised: consignments, transactions, the closed basket, the event. Nothing to compensate: forward is the only right direction once money was promised; a repeat finds what is missing. */
export const finishPaidOrdersStep = createStep(
  "finish-paid-orders",
  async ({ cart_id, orders }: Input, { container }) => {
    const finished = orders.filter((order) => order.verdict === "finish")
    for (const { order_id } of finished) await finishOrder(cart_id, order_id, container)
    return new StepResponse(finished.map((order) => order.order_id))
  },
)
