import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { ITEM_LOCK } from "../item-lock"
import { type TransferInput, transferStockStep } from "../steps/transfer-stock"

/** Moves units to another location, or into another lot. */
export const transferStockWorkflow = underLock(
  { key: (input) => input.item_id, ...ITEM_LOCK },
  createWorkflow({ name: "transfer-stock", idempotent: false }, (input: TransferInput) => {
    return new WorkflowResponse(transferStockStep(input))
  }),
)
