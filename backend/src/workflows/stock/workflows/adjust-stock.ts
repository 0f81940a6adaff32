import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { ITEM_LOCK } from "../item-lock"
import { type AdjustInput, adjustStockStep } from "../steps/adjust-stock"

/** Corrects what is there, with a reason. */
export const adjustStockWorkflow = underLock(
  { key: (input) => input.item_id, ...ITEM_LOCK },
  createWorkflow({ name: "adjust-stock", idempotent: false }, (input: AdjustInput) => {
    return new WorkflowResponse(adjustStockStep(input))
  }),
)
