import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteReservationsStep, updateReservationsStep } from "@medusajs/medusa/core-flows"
import type { RefundOwed } from "@ovop/contracts"
import { settleTransferWorkflow } from "../../payment/workflows/settle-transfer"
import { underLock } from "../../under-lock"
import { lowerOrderTotalStep } from "../steps/lower-order-total"
import { readOrderLevelStep } from "../steps/read-order-level"

type Input = { order_id: string; cause: RefundOwed["cause"]; actor: string }

/**
 * Brings Medusa's order to where its consignments stand: stock that will not be sent is free, the total is the sum of
 * what the consignments come to, and money that came for more is owed back. It asks where things are and not what just
 * happened, so that it may be done again after a crash.
 */
export const levelOrderWorkflow = underLock(
  { key: ({ order_id }) => order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "level-order", idempotent: false }, (input: Input) => {
    const level = readOrderLevelStep({ order_id: input.order_id })
    updateReservationsStep(level.shrunk)
    deleteReservationsStep(level.freed)
    lowerOrderTotalStep(
      transform({ input, level }, (data) => ({
        order_id: data.input.order_id,
        lower_by: data.level.lower_by,
        consignment_id: data.level.reference,
      })),
    )
    settleTransferWorkflow.runAsStep({ input })
    return new WorkflowResponse(level)
  }),
)
