import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { undoOrder } from "../undo-order"
import type { UnfinishedOrder } from "./read-unfinished-orders"

type Input = { cart_id: string; orders: UnfinishedOrder[] }

/** Takes back the orders for which no money was promised and reopens their basket. Nothing to compensate: this step is itself the compensation that a crash prevented. */
export const undoUnfinishedOrdersStep = createStep(
  "undo-unfinished-orders",
  async ({ cart_id, orders }: Input, { container }) => {
    const undone = orders.filter((order) => order.verdict === "undo")
    for (const { order_id } of undone) await undoOrder(cart_id, order_id, container)
    return new StepResponse(undone.map((order) => order.order_id))
  },
)
