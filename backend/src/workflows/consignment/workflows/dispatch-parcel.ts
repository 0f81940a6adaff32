import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import type { LineQuantities } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import type { Doer } from "../doer"
import { fulfilmentInput } from "../fulfilment-input"
import type { ParcelWish } from "../parcel-wish"
import { findConsignmentStep } from "../steps/find-consignment"
import { readSendableConsignmentStep } from "../steps/read-sendable-consignment"
import { recordParcelStep } from "../steps/record-parcel"

type Input = Doer & ParcelWish & { id: string; lines: LineQuantities | null }

/**
 * Hands goods of a consignment to a carrier, or takes them to where the buyer fetches them: Medusa's fulfilment and
 * shipment first; our own word is last, because the buyer is told by it.
 */
export const dispatchParcelWorkflow = underLock(
  {
    key: ({ id, within }) => findConsignmentStep({ id, within }).order_id,
    waitSeconds: 10,
    ttlSeconds: 60,
  },
  createWorkflow({ name: "dispatch-parcel", idempotent: false }, (input: Input) => {
    const { order_id } = findConsignmentStep({ id: input.id, within: input.within })
    const sendable = readSendableConsignmentStep({
      id: input.id,
      lines: input.lines,
      carrier: input.carrier,
      carrier_name: input.carrier_name,
      hands_over: false,
    })
    const created = when("fulfil", { sendable }, (data) => data.sendable.fulfilment === null).then(() =>
      createOrderFulfillmentWorkflow.runAsStep({
        input: transform({ input, order_id, sendable }, fulfilmentInput),
      }),
    )
    const fulfillment_id = transform({ sendable, created }, (data) =>
      String(data.sendable.fulfilment?.id ?? data.created?.id),
    )
    when("ship", { sendable }, (data) => !data.sendable.fulfilment?.shipped_at).then(() =>
      createOrderShipmentWorkflow.runAsStep({
        input: transform({ input, order_id, sendable, fulfillment_id }, (data) => ({
          order_id: data.order_id,
          fulfillment_id: data.fulfillment_id,
          items: data.sendable.goods,
          labels: data.input.tracking_number
            ? [{ tracking_number: data.input.tracking_number, tracking_url: "", label_url: "" }]
            : [],
        })),
      }),
    )
    const recorded = recordParcelStep({
      id: input.id,
      fulfillment_id,
      lines: sendable.lines,
      carrier: input.carrier,
      carrier_name: input.carrier_name,
      tracking_number: input.tracking_number,
      actor: input.actor,
      actor_id: input.actor_id,
      proof: null,
      cash: null,
    })
    return new WorkflowResponse(recorded)
  }),
)
