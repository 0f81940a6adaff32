import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { findLeftoversStep } from "../steps/find-leftovers"

type Input = { listing_id: string }

/** Removes what a crash left hidden while a listing was published for the first time. */
export const removeLeftoversWorkflow = createWorkflow("remove-leftovers", (input: Input) => {
  const leftovers = findLeftoversStep(input)
  when("something-is-left", { leftovers }, (data) => data.leftovers.ids.length > 0).then(() =>
    deleteProductsWorkflow.runAsStep({
      input: transform({ leftovers }, (data) => ({ ids: data.leftovers.ids })),
    }),
  )
  return new WorkflowResponse(leftovers)
})
