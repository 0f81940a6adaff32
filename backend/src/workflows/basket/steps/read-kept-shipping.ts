import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Currency } from "@ovop/contracts"
import { amountText } from "../../../reads/amounts"
import { readBasketFacts } from "../../../reads/basket-facts"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { type ShippingMethod, shippingMethodOf } from "../../../reads/shipping-method"
import type { KeptChoice } from "./take-off-delivery"

type Input = {
  id: string
  kept: KeptChoice[]
  /** Where the market moved the prices and not the buyer, who is told what they were. */
  with_former_prices?: boolean
}

function withFormerPrice(method: ShippingMethod, kept: KeptChoice, currency: Currency) {
  const amount = amountText(kept.amount, currency)
  const former_price = amount === method.amount ? kept.former_price : { currency, amount }
  return { ...method, data: { ...method.data, former_price } }
}

/** The choices made before a change, priced anew by weight, zone and currency; what is no longer offered is left out. */
export const readKeptShippingStep = createStep("read-kept-shipping", async (input: Input, { container }) => {
  if (input.kept.length === 0) return new StepResponse([])
  const facts = await readBasketFacts(readSqlOf(container), input.id)
  const methods = input.kept.flatMap((kept) => {
    const choice = facts.sellers
      .flatMap(({ parcel }) => parcel.choices)
      .find(
        ({ option_id, point }) =>
          kept.shipping_option_id === option_id && kept.pick_up_point_id === (point?.id ?? null),
      )
    if (!choice) return []
    const method = shippingMethodOf(choice, facts, facts.locale)
    return [input.with_former_prices ? withFormerPrice(method, kept, facts.cart.currency_code) : method]
  })
  return new StepResponse(methods)
})
