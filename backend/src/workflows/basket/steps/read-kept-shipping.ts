import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readBasketFacts } from "../../../reads/basket-facts"
import { optionAmount } from "../../../reads/basket-view"
import type { ShippingMethodInput } from "./read-shipping-choices"

type Input = { id: string; option_ids: string[] }

/** The choices made before a change of currency, priced anew; what is not offered in it is left out. */
export const readKeptShippingStep = createStep("read-kept-shipping", async (input: Input, { container }) => {
  const { cart, sellers } = await readBasketFacts(
    container.resolve(ContainerRegistrationKeys.QUERY),
    input.id,
  )
  const methods: ShippingMethodInput[] = sellers.flatMap(({ options }) => {
    const option = options.find((row) => input.option_ids.includes(row.km.id))
    const amount = option && optionAmount(option.km, cart.currency_code)
    if (!option || amount === undefined) return []
    return [{ cart_id: cart.id, shipping_option_id: option.km.id, name: option.km.name, amount }]
  })
  return new StepResponse(methods)
})
