import { MathBN } from "@medusajs/framework/utils"
import { type BasketProblem, isServiceDay } from "@ovop/contracts"
import { nearestSold, soldBy } from "../quantity-sold"
import type { BasketFacts, SellerFacts } from "./basket-facts"
import type { BasketLineFacts, CartRow } from "./basket-rows"
import { certificateForbids } from "./certificate-view"
import { isService } from "./delivery-choices"
import { choiceOf } from "./delivery-standing"
import { availableOf, isOnSale } from "./product-view"

const problem = (code: BasketProblem["code"], rest: Partial<BasketProblem> = {}): BasketProblem => ({
  code,
  line_id: null,
  association_id: null,
  available: null,
  nearest: null,
  reason: null,
  ...rest,
})

function unsaleable(lines: BasketLineFacts[], now: Date): BasketProblem[] {
  return lines
    .filter((line) => !line.variant || !isOnSale(line.product.km) || certificateForbids(line.product.km, now))
    .map((line) => problem("not_for_sale", { line_id: line.item.id }))
}

const isMadeToOrder = ({ product }: BasketLineFacts) => Boolean(product.km.metadata?.made_to_order)

/** What a line takes from: an inventory item, or the week of whoever makes it, which all packs share. */
const itemOf = (line: BasketLineFacts) =>
  isMadeToOrder(line)
    ? line.product.km.id
    : (line.variant?.inventory_items[0]?.inventory_item_id ?? line.variant?.id ?? "")

/** Two lines may want the same goods: what counts is the sum over all lines by what they take from. */
function shortages(lines: BasketLineFacts[]): BasketProblem[] {
  const wanted = new Map<string, number>()
  for (const line of lines)
    wanted.set(itemOf(line), (wanted.get(itemOf(line)) ?? 0) + MathBN.convert(line.item.quantity).toNumber())
  return lines.flatMap((line) => {
    if (!line.variant) return []
    const available = availableOf(line.product.km, line.variant)
    if ((wanted.get(itemOf(line)) ?? 0) <= available) return []
    const code = isMadeToOrder(line) ? "capacity_spent" : "out_of_stock"
    return [problem(code, { line_id: line.item.id, available })]
  })
}

function unsoldQuantities(lines: BasketLineFacts[]): BasketProblem[] {
  return lines.flatMap(({ item, product }) => {
    const quantity = MathBN.convert(item.quantity).toNumber()
    const nearest = nearestSold(quantity, soldBy(product.km.metadata))
    return nearest === quantity ? [] : [problem("quantity_not_sold", { line_id: item.id, nearest })]
  })
}

/** A service needs a day that is still to come; goods never have one. */
function unreadyServices(lines: BasketLineFacts[], now: Date): BasketProblem[] {
  return lines
    .filter((line) => isService(line) && !isServiceDay(line.item.metadata?.request?.day ?? "", now))
    .map((line) => problem("service_day_unavailable", { line_id: line.item.id }))
}

/** Goods that the post takes to no other country are named at their line, with the reason. */
function unpostable({ destination }: BasketFacts, lines: BasketLineFacts[]): BasketProblem[] {
  if (destination.country_code === "kh") return []
  return lines.flatMap((line) => {
    const reason = line.product.km.export_profile?.posting_abroad ?? "allowed"
    if (isService(line) || reason === "allowed") return []
    return [problem("posting_forbidden", { line_id: line.item.id, reason })]
  })
}

function deliveryOf({ association, parcel, lines }: SellerFacts, cart: CartRow): BasketProblem[] {
  const association_id = association.km.id
  if (lines.every(isService)) return []
  const methods = cart.shipping_methods.filter((method) => choiceOf(method, parcel))
  if (methods.length === 1) return []
  if (parcel.isTooHeavy) return [problem("parcel_too_heavy", { association_id })]
  if (parcel.choices.length === 0) return [problem("delivery_unavailable", { association_id })]
  return [problem("delivery_missing", { association_id })]
}

/** Everything that stands between a basket and its order, for a person to read and for the order to refuse. */
export function basketProblems(facts: BasketFacts, now: Date): BasketProblem[] {
  const { cart, sellers, orphans, zone, destination } = facts
  const lines = [...sellers.flatMap((seller) => seller.lines), ...orphans]
  const isServed = zone !== undefined || destination.country_code === "kh"
  const isSent = lines.some((line) => !isService(line))
  return [
    ...unsaleable(lines, now),
    ...unsoldQuantities(lines),
    ...shortages(lines),
    ...unreadyServices(lines, now),
    ...unpostable(facts, lines),
    ...(isSent && !isServed ? [problem("address_outside_market")] : []),
    ...(isServed ? sellers.flatMap((seller) => deliveryOf(seller, cart)) : []),
  ]
}
