import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { listProductsWorkflow } from "../../product/workflows/list-products"
import { noteProductStep } from "../steps/note-product"
import type { Publication } from "../steps/read-publication"
import { removeLeftoversWorkflow } from "./remove-leftovers"

type Input = Publication & { listing_id: string }

/** Makes the hidden product of a listing that never had one; its id is noted before anything else happens to it. */
export const beginListedProductWorkflow = createWorkflow("begin-listed-product", (input: Input) => {
  removeLeftoversWorkflow.runAsStep({ input })
  const created = listProductsWorkflow.runAsStep({
    input: transform({ input }, (data) => ({ products: [data.input.product] })),
  })
  const noted = noteProductStep(
    transform({ input, created }, (data) => ({
      listing_id: data.input.listing_id,
      product_id: String(data.created[0]?.id),
    })),
  )
  return new WorkflowResponse(noted)
})
