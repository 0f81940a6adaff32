import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { readOrderOfCart } from "../../../reads/order-of-cart"

/** The order a basket has already become, if any. */
export const readOrderOfCartStep = createStep(
  "read-order-of-cart",
  async (input: { cart_id: string }, { container }) => {
    return new StepResponse({ order_id: await readOrderOfCart(readSqlOf(container), input.cart_id) })
  },
)
