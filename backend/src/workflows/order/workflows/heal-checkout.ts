import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { readOrderOfCartStep } from "../steps/read-order-of-cart"
import { removeLeftoverCartStep } from "../steps/remove-leftover-cart"
import { recoverCartWorkflow } from "./recover-cart"

/** Ends an earlier attempt of a checkout: answers its order, or clears away what became none. */
export const healCheckoutWorkflow = createWorkflow("heal-checkout", (input: { cart_id: string }) => {
  recoverCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  const found = readOrderOfCartStep({ cart_id: input.cart_id })
  when("no-order", { found }, (data) => data.found.order_id === null).then(() =>
    removeLeftoverCartStep({ cart_id: input.cart_id }),
  )
  return new WorkflowResponse(found)
})
