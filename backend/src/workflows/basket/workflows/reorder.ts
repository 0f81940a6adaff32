import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Currency, Locale } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import { accountBasketKey } from "../account-basket-key"
import { fillBasketFromOrderWorkflow } from "./fill-basket-from-order"
import { openAccountBasketWorkflow } from "./open-account-basket"

type Input = {
  customer_id: string
  order_id: string
  locale: Locale
  currency: Currency
  sales_channel_id: string
}

/** Puts the goods of an earlier order into the account's basket, as far as they are still sold. */
export const reorderWorkflow = underLock(
  {
    key: (input) => transform({ input }, (data) => accountBasketKey(data.input.customer_id)),
    waitSeconds: 5,
    ttlSeconds: 30,
  },
  createWorkflow("reorder", (input: Input) => {
    const basket = openAccountBasketWorkflow.runAsStep({
      input: transform({ input }, ({ input: { customer_id, locale, currency, sales_channel_id } }) => ({
        customer_id,
        locale,
        currency,
        sales_channel_id,
      })),
    })
    const filled = fillBasketFromOrderWorkflow.runAsStep({
      input: { id: basket.id, order_id: input.order_id },
    })
    return new WorkflowResponse(filled)
  }),
)
