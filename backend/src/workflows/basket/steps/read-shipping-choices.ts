import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SetDelivery } from "@ovop/contracts"
import { readBasketFacts, type SellerFacts } from "../../../reads/basket-facts"
import { Refusal } from "../../../refusal"
import { type ShippingMethodInput, shippingMethodOf } from "../shipping-method"

type Input = { id: string; choices: SetDelivery["choices"] }

/**
 * Turns one choice per association into shipping methods.
 * Refuses an empty basket, a missing or doubled choice, and an option that is not that association's.
 */
export const readShippingChoicesStep = createStep(
  "read-shipping-choices",
  async (input: Input, { container }) => {
    const { cart, locale, sellers } = await readBasketFacts(
      container.resolve(ContainerRegistrationKeys.QUERY),
      input.id,
    )
    if (sellers.length === 0) throw new Refusal("basket_empty")
    if (new Set(input.choices.map((choice) => choice.association_id)).size !== input.choices.length)
      throw new Refusal("delivery_unavailable", ["choices"])
    const methodFor = ({ association, options }: SellerFacts): ShippingMethodInput => {
      const chosen = input.choices.find((choice) => choice.association_id === association.km.id)
      if (!chosen) throw new Refusal("delivery_missing", ["choices"])
      const option = options.find((row) => row.km.id === chosen.shipping_option_id)
      const method = option && shippingMethodOf(option, cart, locale)
      if (!method) throw new Refusal("delivery_unavailable", ["choices"])
      return method
    }
    return new StepResponse(sellers.map(methodFor))
  },
)
