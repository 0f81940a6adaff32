import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import type { BuyerKind, Currency, Locale } from "@ovop/contracts"
import { readPreferencesStep } from "../steps/read-preferences"

type Input = {
  customer_id: string
  name?: string | undefined
  locale?: Locale | undefined
  currency?: Currency | undefined
  /** Null where the buyer would rather not say. */
  buyer_kind?: BuyerKind | null | undefined
}

/** Changes the name of an account, the language of its messages, its currency, or whom it usually buys for. */
export const changeAccountWorkflow = createWorkflow("change-account", (input: Input) => {
  const metadata = readPreferencesStep({ customer_id: input.customer_id })
  updateCustomersWorkflow.runAsStep({
    input: transform(
      { input, metadata },
      ({ input: { customer_id, name, locale, currency, buyer_kind }, ...data }) => ({
        selector: { id: customer_id },
        update: {
          ...(name ? { first_name: name } : {}),
          metadata: {
            ...data.metadata,
            ...(locale ? { locale } : {}),
            ...(currency ? { currency } : {}),
            ...(buyer_kind === undefined ? {} : { buyer_kind }),
          },
        },
      }),
    ),
  })
  return new WorkflowResponse({ customer_id: input.customer_id })
})
