import { MathBN } from "@medusajs/framework/utils"
import type { BasketProblem } from "@ovop/contracts"
import type { BasketFacts, BasketLineFacts, SellerFacts } from "./basket-facts"
import { certificateForbids } from "./certificate-view"
import { availableOf, isOnSale } from "./product-view"

const problem = (code: BasketProblem["code"], rest: Partial<BasketProblem> = {}): BasketProblem => ({
  code,
  line_id: null,
  association_id: null,
  available: null,
  ...rest,
})

function unsaleable(lines: BasketLineFacts[], now: Date): BasketProblem[] {
  return lines
    .filter((line) => !line.variant || !isOnSale(line.product.km) || certificateForbids(line.product.km, now))
    .map((line) => problem("not_for_sale", { line_id: line.item.id }))
}

/** Two lines may want the same goods: what counts is the sum over all lines by inventory item. */
function shortages(lines: BasketLineFacts[]): BasketProblem[] {
  const wanted = new Map<string, number>()
  const itemOf = ({ variant }: BasketLineFacts) =>
    variant?.inventory_items[0]?.inventory_item_id ?? variant?.id ?? ""
  for (const line of lines)
    wanted.set(itemOf(line), (wanted.get(itemOf(line)) ?? 0) + MathBN.convert(line.item.quantity).toNumber())
  return lines.flatMap((line) => {
    if (!line.variant) return []
    const available = availableOf(line.variant)
    if ((wanted.get(itemOf(line)) ?? 0) <= available) return []
    return [problem("out_of_stock", { line_id: line.item.id, available })]
  })
}

function deliveryOf({ association, options }: SellerFacts, chosen: ReadonlySet<string>): BasketProblem[] {
  const association_id = association.km.id
  if (options.length === 0) return [problem("delivery_unavailable", { association_id })]
  const count = options.filter((option) => chosen.has(option.km.id)).length
  return count === 1 ? [] : [problem("delivery_missing", { association_id })]
}

/** Everything that stands between a basket and its order, for a person to read and for the order to refuse. */
export function basketProblems({ cart, sellers, orphans }: BasketFacts, now: Date): BasketProblem[] {
  const lines = [...sellers.flatMap((seller) => seller.lines), ...orphans]
  const chosen = new Set(cart.shipping_methods.map((method) => method.shipping_option_id))
  return [
    ...unsaleable(lines, now),
    ...shortages(lines),
    ...sellers.flatMap((seller) => deliveryOf(seller, chosen)),
  ]
}
