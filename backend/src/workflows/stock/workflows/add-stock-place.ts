import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { writePlaceStep } from "../steps/write-place"

type Input = { tenant: AssociationTenant; name: string }

/** Adds a store room or stall that nothing is sold from. */
export const addStockPlaceWorkflow = createWorkflow("add-stock-place", (input: Input) => {
  return new WorkflowResponse(
    writePlaceStep(transform({ input }, (data) => ({ ...data.input, id: null as string | null }))),
  )
})
