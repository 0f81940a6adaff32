import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CancelReason } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import type { Mover } from "../doer"
import { findConsignmentStep } from "../steps/find-consignment"
import { cancelConsignmentsWorkflow } from "./cancel-consignments"

type Input = Mover & { id: string; reason: CancelReason; note: string | null }

/** One consignment will not be sent. A repeat finds nothing to do. */
export const cancelConsignmentWorkflow = underLock(
  { key: ({ id }) => findConsignmentStep({ id }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "cancel-consignment", idempotent: false }, (input: Input) => {
    const { order_id } = findConsignmentStep({ id: input.id })
    const cancelled = cancelConsignmentsWorkflow.runAsStep({
      input: transform({ input, order_id }, (data) => ({
        ...data.input,
        order_id: data.order_id,
        number: null,
        only_unpaid: false,
        refusal: "consignment_not_movable" as const,
        idempotency: null,
      })),
    })
    return new WorkflowResponse(cancelled)
  }),
)
