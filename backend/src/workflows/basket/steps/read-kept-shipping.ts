import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readBasketFacts } from "../../../reads/basket-facts"
import { shippingMethodOf } from "../shipping-method"

type Input = { id: string; option_ids: string[] }

/** The choices made before a change of currency, priced anew; what is not offered in it is left out. */
export const readKeptShippingStep = createStep("read-kept-shipping", async (input: Input, { container }) => {
  const { cart, locale, sellers } = await readBasketFacts(
    container.resolve(ContainerRegistrationKeys.QUERY),
    input.id,
  )
  const methods = sellers.flatMap(({ options }) => {
    const option = options.find((row) => input.option_ids.includes(row.km.id))
    return (option && shippingMethodOf(option, cart, locale)) ?? []
  })
  return new StepResponse(methods)
})
