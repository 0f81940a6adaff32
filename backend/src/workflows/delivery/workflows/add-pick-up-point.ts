import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assertAssociationKnownStep } from "../steps/assert-association-known"
import { createPickUpPointStep, type PickUpPointInput } from "../steps/create-pick-up-point"

/** Opens a place where buyers fetch their goods. */
export const addPickUpPointWorkflow = createWorkflow("add-pick-up-point", (input: PickUpPointInput) => {
  assertAssociationKnownStep(transform({ input }, (data) => ({ id: data.input.association_id })))
  return new WorkflowResponse(createPickUpPointStep(input))
})
