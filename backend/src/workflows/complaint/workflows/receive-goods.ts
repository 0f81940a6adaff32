import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { adjustInventoryLevelsStep } from "@medusajs/medusa/core-flows"
import type { Doer } from "../../consignment/doer"
import { levelOrderWorkflow } from "../../consignment/workflows/level-order"
import { announceReturnStep } from "../../stock/steps/announce-return"
import { underLock } from "../../under-lock"
import { findComplaintStep } from "../steps/find-complaint"
import { recordGoodsBackStep } from "../steps/record-goods-back"

type Input = Doer & {
  id: string
  /** On the shelf again; otherwise they are written off. */
  restock: boolean
}

/**
 * Goods that somebody complained about came back: on the shelf again or written off, and paid back where that was
 * agreed. Core's own return is not run: it refuses to receive at once what it just took note of, and cannot be undone.
 */
export const receiveGoodsWorkflow = underLock(
  { key: ({ id, within }) => findComplaintStep({ id, within }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "receive-goods", idempotent: false }, (input: Input) => {
    const { order_id, consignment_id } = findComplaintStep({ id: input.id, within: input.within })
    const received = recordGoodsBackStep({
      id: input.id,
      consignment_id,
      restock: input.restock,
      actor: input.actor,
      actor_id: input.actor_id,
    })
    announceReturnStep(received.announcement)
    adjustInventoryLevelsStep(transform({ received }, (data) => data.received.shelf as never))
    when("pay-back", { received }, (data) => data.received.pays).then(() =>
      levelOrderWorkflow.runAsStep({
        input: transform({ input, order_id }, (data) => ({
          order_id: data.order_id,
          cause: "complaint_settled" as const,
          actor: data.input.actor,
        })),
      }),
    )
    return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.id })))
  }),
)
