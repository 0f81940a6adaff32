import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { amountText } from "../../../reads/amounts"
import { readCartRow } from "../../../reads/cart-row"
import { problemAt } from "../../../reads/checkout-problem"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { refusedCheckout } from "../../../refusal"

type Input = { cart_id: string; expected_total?: string | undefined }

/** What a cart comes to, as it will be paid. Refuses another total than the buyer saw, where one was named. */
export const readPayableTotalStep = createStep(
  "read-payable-total",
  async ({ cart_id, expected_total }: Input, { container }) => {
    const { total, currency_code } = await readCartRow(readSqlOf(container), cart_id)
    const amount = amountText(total, currency_code)
    if (expected_total !== undefined && amount !== expected_total)
      throw refusedCheckout([problemAt("expected_total", "basket_changed")])
    return new StepResponse({ amount, currency_code })
  },
)
