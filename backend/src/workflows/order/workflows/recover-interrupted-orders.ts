import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readInterruptedCartsStep } from "../steps/read-interrupted-carts"
import { recoverEachCartStep } from "../steps/recover-each-cart"

/** Core keeps the journal of a completion for as long; nothing older can have been cut off unseen. */
const LOOK_BACK_DAYS = 3

/** Heals every order that a crash cut off. Runs before the first request is served and every minute. */
export const recoverInterruptedOrdersWorkflow = createWorkflow("recover-interrupted-orders", () => {
  const cart_ids = readInterruptedCartsStep({ days: LOOK_BACK_DAYS })
  const result = recoverEachCartStep({ cart_ids })
  return new WorkflowResponse(result)
})
