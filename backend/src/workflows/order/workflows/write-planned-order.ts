import { EventPriority, OrderWorkflowEvents, ReservationItemWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  addOrderTransactionStep,
  authorizePaymentSessionStep,
  compensatePaymentIfNeededStep,
  createPaymentCollectionsStep,
  createPaymentSessionStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows"
import type { PlannedOrder } from "../plan-order"
import { writeOrderStep } from "../steps/write-order"

type Input = { plan: PlannedOrder; provider_id: string }

/**
 * Prepares the payment, writes the order and has the payment authorised last, as core's completion of a cart does.
 * Unconditional, so that what is undone goes in the contrary order (ADR 0012).
 */
export const writePlannedOrderWorkflow = createWorkflow(
  { name: "write-planned-order", idempotent: false },
  (input: Input) => {
    const collections = createPaymentCollectionsStep(
      transform({ input }, ({ input: { plan } }) => [
        { currency_code: plan.currency_code, amount: plan.amount },
      ]),
    )
    const session = createPaymentSessionStep(
      transform({ input, collections }, ({ input: { plan, provider_id }, ...data }) => ({
        payment_collection_id: String(data.collections[0]?.id),
        ...{ provider_id, amount: plan.amount, currency_code: plan.currency_code, data: {}, context: {} },
      })),
    )
    compensatePaymentIfNeededStep({ payment_session_id: session.id })
    const order = writeOrderStep(
      transform({ input, collections }, (data) => ({
        plan: data.input.plan,
        payment_collection_id: String(data.collections[0]?.id),
      })),
    )
    emitEventStep({
      eventName: OrderWorkflowEvents.PLACED,
      data: { id: order.id },
      options: { priority: EventPriority.CRITICAL },
    })
    emitEventStep({
      eventName: ReservationItemWorkflowEvents.CREATED,
      data: transform({ input }, ({ input: { plan } }) =>
        (plan.rows.reservation_item ?? []).map((row) => ({
          id: (row as { id: string }).id,
          order_id: plan.order_id,
        })),
      ),
    }).config({ name: "emit-reservation-item-created" })
    const payment = authorizePaymentSessionStep({ id: session.id })
    addOrderTransactionStep(
      transform({ payment, order }, (data) =>
        (data.payment?.captures ?? []).map((capture) => ({
          order_id: data.order.id,
          amount: (capture.raw_amount ?? capture.amount) as number,
          currency_code: String(data.payment?.currency_code),
          reference: "capture",
          reference_id: capture.id,
        })),
      ),
    )
    return new WorkflowResponse(order)
  },
)
