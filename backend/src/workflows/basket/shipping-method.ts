import type { Locale } from "@ovop/contracts"
import type { CartRow, ShippingOptionRow } from "../../reads/basket-facts"
import { optionAmount } from "../../reads/basket-view"
import type { Both } from "../../reads/bilingual"

export type ShippingMethodInput = {
  cart_id: string
  shipping_option_id: string
  name: string
  amount: string
}

/** A chosen option as a shipping method of a cart; undefined where it is not offered in the cart's currency. */
export function shippingMethodOf(
  { km, en }: Both<ShippingOptionRow>,
  cart: CartRow,
  locale: Locale,
): ShippingMethodInput | undefined {
  const amount = optionAmount(km, cart.currency_code)
  if (amount === undefined) return undefined
  return {
    cart_id: cart.id,
    shipping_option_id: km.id,
    name: (locale === "en" && en?.name) || km.name,
    amount,
  }
}
