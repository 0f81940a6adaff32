import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { CancelReason } from "@ovop/contracts"
import { findConsignmentStep } from "../steps/find-consignment"
import type { Mover } from "../steps/move-consignments"
import { cancelConsignmentsWorkflow } from "./cancel-consignments"

type Input = Mover & { id: string; reason: CancelReason; note: string | null }

/** One consignment will not be sent. A repeat finds nothing to do. */
export const cancelConsignmentWorkflow = createWorkflow(
  { name: "cancel-consignment", idempotent: false },
  (input: Input) => {
    const { order_id } = findConsignmentStep({ id: input.id })
    // A workflow inside another takes no lock of its own.
    acquireLockStep({ key: order_id, timeout: 10, ttl: 60 })
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
    releaseLockStep({ key: order_id })
    return new WorkflowResponse(cancelled)
  },
)
