import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createOrderFulfillmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { LineQuantities } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import type { CashInput } from "../cash-input"
import type { Doer } from "../doer"
import { fulfilmentInput } from "../fulfilment-input"
import { findConsignmentStep } from "../steps/find-consignment"
import { readSendableConsignmentStep } from "../steps/read-sendable-consignment"
import { recordParcelStep } from "../steps/record-parcel"

type Input = Doer & { id: string; lines: LineQuantities | null; cash: CashInput | null }

/** The buyer fetched goods that were not sent before: they leave the stock and are delivered in one. */
export const handOverGoodsWorkflow = underLock(
  {
    key: ({ id, within }) => findConsignmentStep({ id, within }).order_id,
    waitSeconds: 10,
    ttlSeconds: 60,
  },
  createWorkflow({ name: "hand-over-goods", idempotent: false }, (input: Input) => {
    const { order_id } = findConsignmentStep({ id: input.id, within: input.within })
    const wish = transform({ input }, ({ input: { id, actor, actor_id } }) => ({
      id,
      actor,
      actor_id,
      carrier: "pick_up" as const,
      carrier_name: null,
      tracking_number: null,
    }))
    const sendable = readSendableConsignmentStep({
      id: input.id,
      lines: input.lines,
      carrier: "pick_up",
      carrier_name: null,
      hands_over: true,
    })
    const created = when("fulfil", { sendable }, (data) => data.sendable.fulfilment === null).then(() =>
      createOrderFulfillmentWorkflow.runAsStep({
        input: transform({ input: wish, order_id, sendable }, fulfilmentInput),
      }),
    )
    const fulfillment_id = transform({ sendable, created }, (data) =>
      String(data.sendable.fulfilment?.id ?? data.created?.id),
    )
    when("mark-delivered", { sendable }, (data) => !data.sendable.fulfilment?.delivered_at).then(() =>
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ order_id, fulfillment_id }, (data) => ({
          orderId: data.order_id,
          fulfillmentId: data.fulfillment_id,
        })),
      }),
    )
    const recorded = recordParcelStep(
      transform({ input, wish, sendable, fulfillment_id }, (data) => ({
        ...data.wish,
        fulfillment_id: data.fulfillment_id,
        lines: data.sendable.lines,
        proof: data.input.actor === "association" ? ("association" as const) : ("secretariat" as const),
        cash: data.input.cash,
      })),
    )
    return new WorkflowResponse(recorded)
  }),
)
