import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { writeConsignments } from "../../consignment/write-consignments"
import { recordCaptures } from "../record-captures"
import type { UnfinishedOrder } from "./read-unfinished-orders"

type Input = { cart_id: string; orders: UnfinishedOrder[] }

async function finishOrder(cart_id: string, order_id: string, container: MedusaContainer): Promise<void> {
  await writeConsignments(order_id, container)
  await recordCaptures(order_id, container)
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
