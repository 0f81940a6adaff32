import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { fulfilmentInput } from "../fulfilment-input"
import { findConsignmentStep } from "../steps/find-consignment"
import { type Mover, moveConsignmentsStep } from "../steps/move-consignments"
import { readSendableConsignmentStep } from "../steps/read-sendable-consignment"

type Input = Mover & { id: string; carrier: string; tracking_number: string | null }

/**
 * Hands a consignment's goods to a carrier, or takes them to where the buyer fetches them: Medusa's fulfilment and
 * shipment first; the status moves last.
 */
export const dispatchConsignmentWorkflow = underLock(
  { key: ({ id }) => findConsignmentStep({ id }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "dispatch-consignment", idempotent: false }, (input: Input) => {
    const { order_id } = findConsignmentStep({ id: input.id })
    const consignment = readSendableConsignmentStep({ id: input.id, to: "dispatched" })
    const created = when("fulfil", { consignment }, (data) => data.consignment.fulfilment === null).then(() =>
      createOrderFulfillmentWorkflow.runAsStep({
        input: transform({ input, order_id, consignment }, fulfilmentInput),
      }),
    )
    when("ship", { consignment }, (data) => !data.consignment.fulfilment?.shipped_at).then(() =>
      createOrderShipmentWorkflow.runAsStep({
        input: transform({ input, order_id, consignment, created }, (data) => ({
          order_id: data.order_id,
          fulfillment_id: String(data.consignment.fulfilment?.id ?? data.created?.id),
          items: data.consignment.goods,
          labels: data.input.tracking_number
            ? [{ tracking_number: data.input.tracking_number, tracking_url: "", label_url: "" }]
            : [],
        })),
      }),
    )
    const moved = moveConsignmentsStep({
      ids: transform({ input }, (data) => [data.input.id]),
      to: "dispatched",
      actor: input.actor,
      actor_id: input.actor_id,
      carrier: input.carrier,
      tracking_number: input.tracking_number,
    })
    return new WorkflowResponse(moved)
  }),
)
