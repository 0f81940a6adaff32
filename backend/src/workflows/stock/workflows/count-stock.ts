import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { ITEM_LOCK } from "../item-lock"
import { type CountInput, countStockStep } from "../steps/count-stock"

/** Puts what was counted in the place of what the books said. */
export const countStockWorkflow = underLock(
  { key: (input) => input.item_id, ...ITEM_LOCK },
  createWorkflow({ name: "count-stock", idempotent: false }, (input: CountInput) => {
    return new WorkflowResponse(countStockStep(input))
  }),
)
