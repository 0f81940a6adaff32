import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createOrderFulfillmentWorkflow,
  deleteReservationsByLineItemsStep,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { fulfilmentInput } from "../fulfilment-input"
import { findConsignmentStep } from "../steps/find-consignment"
import { type Mover, moveConsignmentsStep } from "../steps/move-consignments"
import { readSendableConsignmentStep } from "../steps/read-sendable-consignment"

type Input = Mover & { id: string }

/**
 * The buyer has the consignment. What was fetched without having been sent leaves the stock now. A service leaves
 * nothing: the places that were kept for it are free again.
 */
export const deliverConsignmentWorkflow = underLock(
  { key: ({ id }) => findConsignmentStep({ id }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "deliver-consignment", idempotent: false }, (input: Input) => {
    const { order_id } = findConsignmentStep({ id: input.id })
    const consignment = readSendableConsignmentStep({ id: input.id, to: "delivered" })
    const created = when(
      "fulfil",
      { consignment },
      (data) => data.consignment.goods.length > 0 && data.consignment.fulfilment === null,
    ).then(() =>
      createOrderFulfillmentWorkflow.runAsStep({
        input: transform({ input, order_id, consignment }, fulfilmentInput),
      }),
    )
    when(
      "mark-delivered",
      { consignment },
      (data) => data.consignment.goods.length > 0 && !data.consignment.fulfilment?.delivered_at,
    ).then(() =>
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ order_id, consignment, created }, (data) => ({
          orderId: data.order_id,
          fulfillmentId: String(data.consignment.fulfilment?.id ?? data.created?.id),
        })),
      }),
    )
    when("free-places", { consignment }, (data) => data.consignment.services.length > 0).then(() =>
      deleteReservationsByLineItemsStep(transform({ consignment }, (data) => data.consignment.services)),
    )
    const moved = moveConsignmentsStep({
      ids: transform({ input }, (data) => [data.input.id]),
      to: "delivered",
      actor: input.actor,
      actor_id: input.actor_id,
    })
    return new WorkflowResponse(moved)
  }),
)
