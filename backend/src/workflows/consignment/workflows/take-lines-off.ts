import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CancelReason, DeclineOutcome } from "@ovop/contracts"
import type { Mover } from "../doer"
import { declineLinesStep } from "../steps/decline-lines"
import { levelOrderWorkflow } from "./level-order"

type Input = Mover & {
  id: string
  order_id: string
  outcome: DeclineOutcome
  reason: CancelReason
  note: string | null
}

/** Takes declined lines off a consignment that goes on. Runs where the order's lock is held. */
export const takeLinesOffWorkflow = createWorkflow("take-lines-off", (input: Input) => {
  const declined = declineLinesStep(input)
  levelOrderWorkflow.runAsStep({
    input: transform({ input, declined }, (data) => ({
      order_id: data.input.order_id,
      cause: "lines_declined" as const,
      actor: data.input.actor,
    })),
  })
  return new WorkflowResponse(declined)
})
