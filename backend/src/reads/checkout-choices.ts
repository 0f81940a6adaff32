import type { CheckOut, CheckoutProblem } from "@ovop/contracts"
import type { BasketFacts } from "./basket-facts"
import { problemAt } from "./checkout-problem"
import { type DeliveryChoice, isService } from "./delivery-choices"
import { type ShippingMethod, shippingMethodOf } from "./shipping-method"

export type CheckoutChoice = { association_id: string; method: ShippingMethod }

type Chosen = {
  choices: CheckoutChoice[]
  problems: CheckoutProblem[]
  /** Associations whose chosen delivery cannot be had. */
  refused: Set<string>
}

/** Finds what was chosen for each association that hands something over among what it offers for this parcel. */
export function checkoutChoices({ deliveries, address }: CheckOut, facts: BasketFacts): Chosen {
  const chosen: Chosen = { choices: [], problems: [], refused: new Set() }
  const refuse = (index: number, code: CheckoutProblem["code"], association_id: string) => {
    chosen.problems.push(problemAt(`deliveries.${index}`, code, { association_id }))
    chosen.refused.add(association_id)
  }
  for (const { association, parcel, lines } of facts.sellers) {
    if (lines.every(isService)) continue
    const { id } = association.km
    const wanted = deliveries.flatMap((delivery, index) =>
      delivery.association_id === id ? [{ delivery, index }] : [],
    )
    const [first, ...others] = wanted
    for (const { index } of others) refuse(index, "delivery_unavailable", id)
    if (!first || parcel.choices.length === 0) continue
    const isChosen = ({ service, point }: DeliveryChoice) =>
      service === first.delivery.service && point?.id === first.delivery.pick_up_point_id
    const choice = parcel.choices.find(isChosen)
    // A parcel that nobody carries is told by its weight; what is fetched may be as heavy as it likes.
    if (!choice && parcel.isTooHeavy) continue
    if (!choice) refuse(first.index, "delivery_unavailable", id)
    else if (choice.service !== "pick_up" && !address)
      chosen.problems.push(problemAt("address", "delivery_missing", { association_id: id }))
    if (choice)
      chosen.choices.push({ association_id: id, method: shippingMethodOf(choice, facts, facts.locale) })
  }
  return chosen
}
