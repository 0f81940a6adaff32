import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { Refusal } from "../../../refusal"

/** Refuses to touch a basket that is absent or has become an order. */
export const assertBasketOpenStep = createStep(
  "assert-basket-open",
  async (input: { id: string }, { container }) => {
    const [cart] = await readSqlOf(container)<{ id: string; completed_at: Date | null }>(
      "select id, completed_at from cart where id = ? and deleted_at is null",
      [input.id],
    )
    if (!cart) throw new Refusal("not_found")
    if (cart.completed_at) throw new Refusal("basket_completed")
    return new StepResponse({ id: cart.id })
  },
)
