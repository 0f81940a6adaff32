import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { Publication } from "../steps/read-publication"
import { beginListedProductWorkflow } from "./begin-listed-product"

type Input = Publication & { listing_id: string }

/** Answers the product of a listing, which is made, hidden, where there is none yet. */
export const findOrBeginProductWorkflow = createWorkflow("find-or-begin-product", (input: Input) => {
  const begun = when("never-published", { input }, (data) => data.input.product_id === null).then(() =>
    beginListedProductWorkflow.runAsStep({ input }),
  )
  return new WorkflowResponse(
    transform({ input, begun }, (data) => ({
      product_id: data.input.product_id ?? String(data.begun?.product_id),
    })),
  )
})
