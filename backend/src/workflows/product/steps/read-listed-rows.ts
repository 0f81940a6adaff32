import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readListedRows } from "../listed-product-rows"

/** How a product stands in Medusa's tables. */
export const readListedRowsStep = createStep(
  "read-listed-rows",
  async ({ product_id }: { product_id: string }, { container }) =>
    new StepResponse(await readListedRows(container, product_id)),
)
