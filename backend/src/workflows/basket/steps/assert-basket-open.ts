import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

/** Refuses to touch a basket that is absent or has become an order. */
export const assertBasketOpenStep = createStep(
  "assert-basket-open",
  async (input: { id: string }, { container }) => {
    const [cart] = await container
      .resolve(Modules.CART)
      .listCarts({ id: input.id }, { select: ["id", "completed_at"], take: 1 })
    if (!cart) throw new Refusal("not_found")
    if (cart.completed_at) throw new Refusal("basket_completed")
    return new StepResponse({ id: cart.id })
  },
)
