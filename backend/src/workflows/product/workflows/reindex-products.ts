import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { writeProductDocumentsStep } from "../steps/write-product-documents"

type Input = { product_ids: string[] }

/**
 * Brings products in the search index up to date with the database: stock, prices, certificates, the association
 * and the product itself. For whoever learns of a change that core makes no event for, and for seeds.
 */
export const reindexProductsWorkflow = createWorkflow(
  "reindex-products",
  (input: Input) => new WorkflowResponse(writeProductDocumentsStep(input)),
)
