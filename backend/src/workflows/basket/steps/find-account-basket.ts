import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readOpenBasket } from "../../../reads/account-basket"
import { readSqlOf } from "../../../reads/discovery/read-sql"

/** The open basket of an account, or null. */
export const findAccountBasketStep = createStep(
  "find-account-basket",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const open = await readOpenBasket(readSqlOf(container), customer_id)
    return new StepResponse({ id: open?.id ?? null })
  },
)
