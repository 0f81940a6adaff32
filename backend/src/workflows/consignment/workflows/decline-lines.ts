import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { DeclineReason, LineQuantities } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import type { Doer } from "../doer"
import { findConsignmentStep } from "../steps/find-consignment"
import { readDeclineStep } from "../steps/read-decline"
import { cancelConsignmentsWorkflow } from "./cancel-consignments"
import { takeLinesOffWorkflow } from "./take-lines-off"

type Input = Doer & { id: string; lines: LineQuantities; reason: DeclineReason; note: string | null }

/** Lines, or a part of their quantity, will not be sent. When nothing is left, the consignment is cancelled. */
export const declineLinesWorkflow = underLock(
  {
    key: ({ id, within }) => findConsignmentStep({ id, within }).order_id,
    waitSeconds: 10,
    ttlSeconds: 60,
  },
  createWorkflow({ name: "decline-lines", idempotent: false }, (input: Input) => {
    const { order_id } = findConsignmentStep({ id: input.id, within: input.within })
    const decline = readDeclineStep({ id: input.id, lines: input.lines })
    const given = transform({ input, order_id, decline }, (data) => {
      const { id, actor, actor_id, reason, note } = data.input
      return { id, actor, actor_id, reason, note, order_id: data.order_id, ...data.decline }
    })
    when("cancel", { decline }, (data) => data.decline.outcome.cancels).then(() =>
      cancelConsignmentsWorkflow.runAsStep({
        input: transform({ given }, (data) => ({
          ...data.given,
          number: null,
          only_unpaid: false,
          refusal: "consignment_not_movable" as const,
          idempotency: null,
        })),
      }),
    )
    when("take-off", { decline }, (data) => !data.decline.outcome.cancels).then(() =>
      takeLinesOffWorkflow.runAsStep({ input: given }),
    )
    return new WorkflowResponse(transform({ input }, (data) => ({ id: data.input.id })))
  }),
)
