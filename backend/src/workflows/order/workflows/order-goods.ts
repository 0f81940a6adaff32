import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import type { CheckoutInput } from "../cart-of-checkout"
import type { PlannedOrder } from "../plan-order"
import { readCheckoutStep } from "../steps/read-checkout"
import type { TaxedCart } from "../taxed-cart"
import { orderThroughCoreWorkflow } from "./order-through-core"
import { writePlannedOrderWorkflow } from "./write-planned-order"

type Input = CheckoutInput & { payment_provider_id: string }

/**
 * Makes an order of goods that lie in no basket yet. Where core gives something off, core also completes the cart;
 * otherwise the order is written as it was worked out.
 */
export const orderGoodsWorkflow = createWorkflow(
  { name: "order-goods", idempotent: false },
  (input: Input) => {
    const read = readCheckoutStep(input)
    const written = when("worked-out", { read }, (data) => data.read.plan !== null).then(() =>
      writePlannedOrderWorkflow.runAsStep({
        input: transform({ input, read }, (data) => ({
          plan: data.read.plan as PlannedOrder,
          provider_id: data.input.payment_provider_id,
        })),
      }),
    )
    const completed = when("given-off", { read }, (data) => data.read.cart !== null).then(() =>
      orderThroughCoreWorkflow.runAsStep({
        input: transform({ input, read }, ({ input: { body, payment_provider_id }, ...data }) => ({
          cart: data.read.cart as TaxedCart,
          expected_total: body.expected_total,
          provider_id: payment_provider_id,
        })),
      }),
    )
    return new WorkflowResponse(
      transform({ written, completed }, (data) => ({ id: String(data.written?.id ?? data.completed?.id) })),
    )
  },
)
