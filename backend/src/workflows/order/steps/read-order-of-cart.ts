import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** The order a basket has already become, if any. */
export const readOrderOfCartStep = createStep(
  "read-order-of-cart",
  async (input: { cart_id: string }, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: input.cart_id },
    })
    return new StepResponse({ order_id: (data[0]?.order_id as string | undefined) ?? null })
  },
)
