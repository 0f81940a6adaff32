import { MathBN } from "@medusajs/framework/utils"
import type { Locale } from "@ovop/contracts"
import { amountText } from "./amounts"
import type { BasketFacts } from "./basket-facts"
import type { ShippingMethodData } from "./basket-rows"
import { choiceView } from "./basket-view"
import type { DeliveryChoice } from "./delivery-choices"

/** A chosen delivery with all that the order will freeze of it. */
export type ShippingMethod = {
  shipping_option_id: string
  name: string
  amount: string
  data: ShippingMethodData
}

/** A choice as a shipping method. */
export function shippingMethodOf(
  choice: DeliveryChoice,
  { cart, rate }: Pick<BasketFacts, "cart" | "rate">,
  locale: Locale,
): ShippingMethod {
  const { name, amount, pick_up_point } = choiceView(choice, cart.currency_code)
  return {
    shipping_option_id: choice.option_id,
    name: (locale === "en" && name.en) || name.km,
    amount,
    data: {
      service: choice.service,
      usd: amountText(choice.usd, "usd"),
      khr_per_usd: MathBN.convert(rate.khr_per_usd).toFixed(),
      name,
      pick_up_point,
    },
  }
}
