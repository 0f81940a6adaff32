import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SetDelivery } from "@ovop/contracts"
import { readBasketFacts, type SellerFacts } from "../../../reads/basket-facts"
import { isService } from "../../../reads/delivery-choices"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { type ShippingMethod, shippingMethodOf } from "../../../reads/shipping-method"
import { Refusal } from "../../../refusal"

type Input = { id: string; choices: SetDelivery["choices"]; has_address: boolean }

/**
 * Turns one choice per association that hands something over into shipping methods.
 * Refuses an empty basket, a missing or doubled choice, one that is not that association's, and a parcel without
 * an address.
 */
export const readShippingChoicesStep = createStep(
  "read-shipping-choices",
  async ({ id, choices, has_address }: Input, { container }) => {
    const facts = await readBasketFacts(readSqlOf(container), id)
    if (facts.sellers.length === 0) throw new Refusal("basket_empty")
    const sending = facts.sellers.filter((seller) => !seller.lines.every(isService))
    if (sending.length > 0 && !facts.zone)
      throw new Refusal("address_outside_market", ["address.country_code"])
    if (new Set(choices.map((choice) => choice.association_id)).size !== choices.length)
      throw new Refusal("delivery_unavailable", ["choices"])
    const methodFor = ({ association, parcel }: SellerFacts): ShippingMethod => {
      const chosen = choices.find((choice) => choice.association_id === association.km.id)
      if (!chosen) throw new Refusal(parcel.isTooHeavy ? "parcel_too_heavy" : "delivery_missing", ["choices"])
      const choice = parcel.choices.find(
        ({ option_id, point }) =>
          option_id === chosen.shipping_option_id && point?.id === chosen.pick_up_point_id,
      )
      if (!choice) throw new Refusal("delivery_unavailable", ["choices"])
      if (choice.service !== "pick_up" && !has_address) throw new Refusal("delivery_missing", ["address"])
      return shippingMethodOf(choice, facts, facts.locale)
    }
    return new StepResponse(sending.map(methodFor))
  },
)
