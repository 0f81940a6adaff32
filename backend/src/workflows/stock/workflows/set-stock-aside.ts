import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { ITEM_LOCK } from "../item-lock"
import { type SetAsideInput, setStockAsideStep } from "../steps/set-stock-aside"

/** Keeps units from being sold. */
export const setStockAsideWorkflow = underLock(
  { key: (input) => input.item_id, ...ITEM_LOCK },
  createWorkflow({ name: "set-stock-aside", idempotent: false }, (input: SetAsideInput) => {
    return new WorkflowResponse(setStockAsideStep(input))
  }),
)
