import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AssociationTenant } from "../../../tenant"
import { writePlaceStep } from "../steps/write-place"

type Input = { tenant: AssociationTenant; id: string; name: string }

/** Gives a store room or stall another name. */
export const renameStockPlaceWorkflow = createWorkflow("rename-stock-place", (input: Input) => {
  return new WorkflowResponse(writePlaceStep(input))
})
