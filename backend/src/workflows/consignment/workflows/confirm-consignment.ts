import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Doer } from "../doer"
import { findConsignmentStep } from "../steps/find-consignment"
import { moveConsignmentsStep } from "../steps/move-consignments"

type Input = Doer & { id: string }

/** The association has seen the consignment and will send it. */
export const confirmConsignmentWorkflow = createWorkflow("confirm-consignment", (input: Input) => {
  findConsignmentStep({ id: input.id, within: input.within })
  const moved = moveConsignmentsStep({
    ids: transform({ input }, (data) => [data.input.id]),
    to: "confirmed",
    actor: input.actor,
    actor_id: input.actor_id,
  })
  return new WorkflowResponse(moved)
})
