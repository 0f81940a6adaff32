import { ChangeActionType, Modules, OrderChangeType } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { order_id: string; lower_by: string | null; consignment_id: string }

/**
 * Lowers what Medusa says an order comes to, by a credit line of core's. Core's own workflow for it stops where nothing
 * is left to be paid, and what was paid for can be declined as well. A change that a crash left open is thrown away
 * first: core allows one at a time.
 */
export const lowerOrderTotalStep = createStep(
  "lower-order-total",
  async ({ order_id, lower_by, consignment_id }: Input, { container }) => {
    if (lower_by === null) return new StepResponse(undefined)
    const orders = container.resolve(Modules.ORDER)
    const left = await orders.listOrderChanges({
      order_id,
      change_type: OrderChangeType.CREDIT_LINE,
      status: ["pending", "requested"],
    } as never)
    if (left.length > 0) await orders.deleteOrderChanges(left.map(({ id }) => id))
    const change = await orders.createOrderChange({
      order_id,
      change_type: OrderChangeType.CREDIT_LINE,
      actions: [
        {
          order_id,
          action: ChangeActionType.CREDIT_LINE_ADD,
          reference: "consignment",
          reference_id: consignment_id,
          amount: lower_by as never,
        },
      ],
    } as never)
    await orders.confirmOrderChange({ id: change.id })
    return new StepResponse(undefined, { order_id, id: change.id })
  },
  async (change, { container }) => {
    if (!change) return
    const orders = container.resolve(Modules.ORDER)
    await orders.undoLastChange(change.order_id, { id: change.id } as never)
    await orders.deleteOrderChanges([change.id])
  },
)
