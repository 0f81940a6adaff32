import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { rewriteProductWorkflow } from "../../product/workflows/rewrite-product"
import type { Publication } from "../steps/read-publication"
import { findOrBeginProductWorkflow } from "./find-or-begin-product"

type Input = Publication & { listing_id: string }

/** Makes the product of the shop what a listing's document says, and puts it on sale. */
export const writeListedProductWorkflow = createWorkflow("write-listed-product", (input: Input) => {
  const { product_id } = findOrBeginProductWorkflow.runAsStep({ input })
  rewriteProductWorkflow.runAsStep({ input: { product_id, product: input.product } })
  return new WorkflowResponse({ product_id })
})
