import type { Locale } from "@ovop/contracts"
import { amountText } from "../../reads/amounts"
import type { BasketFacts } from "../../reads/basket-facts"
import type { ShippingMethodData } from "../../reads/basket-rows"
import { choiceView } from "../../reads/basket-view"
import type { DeliveryChoice } from "../../reads/delivery-choices"

export type ShippingMethodInput = {
  cart_id: string
  shipping_option_id: string
  name: string
  amount: string
  data: ShippingMethodData
}

/** A choice as a shipping method of a cart, with all that the order will freeze of it. */
export function shippingMethodOf(
  choice: DeliveryChoice,
  { cart, rate }: Pick<BasketFacts, "cart" | "rate">,
  locale: Locale,
): ShippingMethodInput {
  const { name, amount, pick_up_point } = choiceView(choice, cart.currency_code)
  return {
    cart_id: cart.id,
    shipping_option_id: choice.option_id,
    name: (locale === "en" && name.en) || name.km,
    amount,
    data: {
      service: choice.service,
      usd: amountText(choice.usd, "usd"),
      khr_per_usd: String(rate.khr_per_usd),
      name,
      pick_up_point,
    },
  }
}
