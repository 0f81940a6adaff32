import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { underLock } from "../../under-lock"
import { readOrderLinesStep } from "../steps/read-order-lines"

type Input = { id: string; order_id: string }

/** Puts into a basket what of an earlier order is still sold and finds room; says what was left out. */
export const fillBasketFromOrderWorkflow = underLock(
  // Whoever reorders holds the account's lock, which is another.
  { key: ({ id }) => id, waitSeconds: 5, ttlSeconds: 30, evenInside: true },
  createWorkflow("fill-basket-from-order", (input: Input) => {
    const found = readOrderLinesStep({ order_id: input.order_id, basket_id: input.id })
    when("something-left", { found }, (data) => data.found.lines.length > 0).then(() =>
      addToCartWorkflow.runAsStep({
        input: transform({ input, found }, (data) => ({
          cart_id: data.input.id,
          items: data.found.lines,
        })),
      }),
    )
    return new WorkflowResponse(transform({ found }, (data) => ({ left_out: data.found.left_out })))
  }),
)
