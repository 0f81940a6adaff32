import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { adjustInventoryLevelsStep, createAndCompleteReturnOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { Doer } from "../../consignment/doer"
import { settleTransferWorkflow } from "../../payment/workflows/settle-transfer"
import { underLock } from "../../under-lock"
import { findComplaintStep } from "../steps/find-complaint"
import { readReturnPlaceStep } from "../steps/read-return-place"
import { recordGoodsBackStep } from "../steps/record-goods-back"

type Input = Doer & {
  id: string
  /** On the shelf again; otherwise they are written off. */
  restock: boolean
}

/**
 * Goods that somebody complained about came back. Where they are paid back, Medusa's own return lowers what the order
 * comes to; it is last, because core cannot take it back.
 */
export const receiveGoodsWorkflow = underLock(
  { key: ({ id, within }) => findComplaintStep({ id, within }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "receive-goods", idempotent: false }, (input: Input) => {
    const { order_id, consignment_id } = findComplaintStep({ id: input.id, within: input.within })
    const place = readReturnPlaceStep({ consignment_id })
    const received = recordGoodsBackStep({
      id: input.id,
      consignment_id,
      restock: input.restock,
      actor: input.actor,
      actor_id: input.actor_id,
    })
    adjustInventoryLevelsStep(transform({ received }, (data) => data.received.shelf as never))
    settleTransferWorkflow.runAsStep({
      input: transform({ input, order_id, received }, (data) => ({
        order_id: data.order_id,
        cause: "complaint_settled" as const,
        actor: data.input.actor,
      })),
    })
    when("return", { received }, (data) => data.received.pays).then(() =>
      createAndCompleteReturnOrderWorkflow.runAsStep({
        input: transform({ order_id, place, received }, (data) => ({
          order_id: data.order_id,
          location_id: data.place.location_id,
          items: data.received.goods,
          return_shipping: { option_id: data.place.shipping_option_id, price: 0 },
          receive_now: true,
        })),
      }),
    )
    return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.id })))
  }),
)
