import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findConsignmentStep } from "../steps/find-consignment"
import { type Mover, moveConsignmentsStep } from "../steps/move-consignments"

type Input = Mover & { id: string }

/** The association has seen the consignment and will send it. */
export const confirmConsignmentWorkflow = createWorkflow("confirm-consignment", (input: Input) => {
  findConsignmentStep({ id: input.id })
  const moved = moveConsignmentsStep({
    ids: transform({ input }, (data) => [data.input.id]),
    to: "confirmed",
    actor: input.actor,
    actor_id: input.actor_id,
  })
  return new WorkflowResponse(moved)
})
