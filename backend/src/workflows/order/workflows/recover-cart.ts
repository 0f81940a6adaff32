import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import { clearJournalStep } from "../steps/clear-journal"
import { finishPaidOrdersStep } from "../steps/finish-paid-orders"
import { readUnfinishedOrdersStep } from "../steps/read-unfinished-orders"
import { undoUnfinishedOrdersStep } from "../steps/undo-unfinished-orders"

/** Heals what a crash left of a cart's order. Does nothing, quickly, when there is nothing to heal. */
export const recoverCartWorkflow = underLock(
  // As long as it takes to tell the dead from the living; a lock still held then means that somebody is at work.
  { key: ({ cart_id }) => cart_id, waitSeconds: 3, ttlSeconds: 60 },
  createWorkflow({ name: "recover-cart", idempotent: false }, (input: { cart_id: string }) => {
    const orders = readUnfinishedOrdersStep({ cart_id: input.cart_id })
    const undone = undoUnfinishedOrdersStep({ cart_id: input.cart_id, orders })
    const finished = finishPaidOrdersStep({ cart_id: input.cart_id, orders })
    clearJournalStep({ cart_id: input.cart_id })
    return new WorkflowResponse({ undone, finished })
  }),
)
