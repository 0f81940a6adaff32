import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, addToCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Currency, Locale } from "@ovop/contracts"
import { readOrderLinesStep } from "../steps/read-order-lines"
import { openAccountBasketWorkflow } from "./open-account-basket"

type Input = {
  customer_id: string
  order_id: string
  locale: Locale
  currency: Currency
  sales_channel_id: string
}

/** Puts the goods of an earlier order into the account's basket, as far as they are still sold. */
export const reorderWorkflow = createWorkflow("reorder", (input: Input) => {
  const basket = openAccountBasketWorkflow.runAsStep({
    input: transform({ input }, ({ input: { customer_id, locale, currency, sales_channel_id } }) => ({
      customer_id,
      locale,
      currency,
      sales_channel_id,
    })),
  })
  acquireLockStep({ key: basket.id, timeout: 5, ttl: 30 })
  const found = readOrderLinesStep({ order_id: input.order_id, basket_id: basket.id })
  when("something-left", { found }, (data) => data.found.lines.length > 0).then(() =>
    addToCartWorkflow.runAsStep({
      input: transform({ found, basket }, (data) => ({ cart_id: data.basket.id, items: data.found.lines })),
    }),
  )
  releaseLockStep({ key: basket.id })
  return new WorkflowResponse(transform({ found }, (data) => ({ left_out: data.found.left_out })))
})
