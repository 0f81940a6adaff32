import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteReservationsByLineItemsStep } from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import type { CashInput } from "../cash-input"
import type { Doer } from "../doer"
import { findConsignmentStep } from "../steps/find-consignment"
import { readFinishedServiceStep } from "../steps/read-finished-service"
import { recordServiceStep } from "../steps/record-service"

type Input = Doer & { id: string; line_id: string; cash: CashInput | null }

/**
 * A service took place. Nothing leaves the stock: the places that were kept for it are free again, and only now, since
 * goods of the same consignment may have been handed over long before.
 */
export const completeServiceWorkflow = underLock(
  {
    key: ({ id, within }) => findConsignmentStep({ id, within }).order_id,
    waitSeconds: 10,
    ttlSeconds: 60,
  },
  createWorkflow({ name: "complete-service", idempotent: false }, (input: Input) => {
    findConsignmentStep({ id: input.id, within: input.within })
    const service = readFinishedServiceStep({ id: input.id, line_id: input.line_id, cash: input.cash })
    deleteReservationsByLineItemsStep(service.line_items)
    const recorded = recordServiceStep({
      id: input.id,
      line_id: input.line_id,
      cash: input.cash,
      actor: input.actor,
      actor_id: input.actor_id,
    })
    return new WorkflowResponse(recorded)
  }),
)
