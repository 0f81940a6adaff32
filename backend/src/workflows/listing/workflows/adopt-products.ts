import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { adoptEachProductStep } from "../steps/adopt-each-product"

/** Gives products without a listing one, so that their associations can work on them. */
export const adoptProductsWorkflow = createWorkflow(
  "adopt-products",
  () => new WorkflowResponse(adoptEachProductStep()),
)
