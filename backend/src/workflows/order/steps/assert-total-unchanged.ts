import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { amountText } from "../../../reads/amounts"
import { readCartRow } from "../../../reads/cart-row"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { Refusal } from "../../../refusal"

type Input = { cart_id: string; expected_total: string }

/** Refuses an empty basket, and one whose total is no longer what the buyer saw. */
export const assertTotalUnchangedStep = createStep(
  "assert-total-unchanged",
  async ({ cart_id, expected_total }: Input, { container }) => {
    const cart = await readCartRow(readSqlOf(container), cart_id)
    if (cart.items.length === 0) throw new Refusal("basket_empty")
    const { currency_code } = cart
    if (amountText(cart.total, currency_code) !== expected_total) throw new Refusal("basket_changed")
    return new StepResponse({
      payment_collection_id: cart.payment_collection?.id ?? null,
      amount: expected_total,
      currency_code,
    })
  },
)
