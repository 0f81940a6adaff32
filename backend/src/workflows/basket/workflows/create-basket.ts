import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import type { Currency, Locale } from "@ovop/contracts"
import { ENGLISH, KHMER } from "../../../reads/bilingual"
import { findRegionStep } from "../steps/find-region"

type Input = {
  locale: Locale
  currency: Currency
  sales_channel_id: string
  /** Whose it is, when somebody is signed in. */
  customer_id?: string | undefined
}

/** Starts a basket in one language and one currency. */
export const createBasketWorkflow = createWorkflow("create-basket", (input: Input) => {
  const region = findRegionStep({ currency: input.currency })
  const cart = createCartWorkflow.runAsStep({
    input: transform({ input, region }, ({ input: wanted, region: found }) => ({
      region_id: found.id,
      currency_code: wanted.currency,
      sales_channel_id: wanted.sales_channel_id,
      locale: wanted.locale === "en" ? ENGLISH : KHMER,
      ...(wanted.customer_id ? { customer_id: wanted.customer_id } : {}),
    })),
  })
  return new WorkflowResponse(transform({ cart }, (data) => ({ id: data.cart.id })))
})
