import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { WritePickUpPoint } from "@ovop/contracts"
import { assertAssociationKnownStep } from "../steps/assert-association-known"
import { updatePickUpPointStep } from "../steps/update-pick-up-point"

type Input = { id: string; point: WritePickUpPoint; actor: string }

/** Changes a pick-up point or closes it; orders that were placed keep what was told their buyers. */
export const changePickUpPointWorkflow = createWorkflow("change-pick-up-point", (input: Input) => {
  assertAssociationKnownStep(transform({ input }, (data) => ({ id: data.input.point.association_id })))
  return new WorkflowResponse(updatePickUpPointStep(input))
})
