import type { Currency } from "@ovop/contracts"
import { amountText } from "./amounts"
import type { BasketFacts } from "./basket-facts"
import type { CartRow } from "./basket-rows"
import type { DeliveryChoice, ParcelFacts } from "./delivery-choices"

type Method = CartRow["shipping_methods"][number]

/** The choice that a shipping method stands for, as it is offered now; undefined when it is no longer. */
export function choiceOf(method: Method, { choices }: ParcelFacts): DeliveryChoice | undefined {
  const point = method.data?.pick_up_point?.id
  return choices.find(
    (choice) =>
      choice.option_id === method.shipping_option_id &&
      choice.service === method.data?.service &&
      choice.point?.id === point,
  )
}

const isAsOffered = (method: Method, choice: DeliveryChoice, currency: Currency) =>
  amountText(method.amount, currency) === amountText(choice.amounts[currency], currency)

/** Chosen deliveries that are still offered, but no more at that price: a price list or the day's rate moved. */
export function deliveryDrifts({ cart, sellers }: BasketFacts): Method[] {
  return sellers.flatMap(({ parcel }) =>
    cart.shipping_methods.filter((method) => {
      const choice = choiceOf(method, parcel)
      return choice !== undefined && !isAsOffered(method, choice, cart.currency_code)
    }),
  )
}
