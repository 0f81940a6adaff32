import { MathBN } from "@medusajs/framework/utils"
import type { Currency } from "@ovop/contracts"
import { amountText } from "./amounts"
import type { BasketFacts } from "./basket-facts"
import type { BasketLineFacts } from "./basket-rows"

export type PriceDrift = {
  line_id: string
  before: string
  today: string
}

/** Today's price of a line's pack for its quantity. Undefined where it has none in that currency. */
export function priceToday({ item, variant }: BasketLineFacts, currency: Currency): string | undefined {
  const tiers = (variant?.prices ?? []).filter(
    (row) => row.currency_code === currency && MathBN.lte(row.min_quantity ?? 0, item.quantity),
  )
  const [first, ...others] = tiers
  if (!first) return undefined
  const best = others.reduce(
    (high, row) => (MathBN.gt(row.min_quantity ?? 0, high.min_quantity ?? 0) ? row : high),
    first,
  )
  return amountText(best.amount, currency)
}

/** Lines that a basket holds at another price than today's. Deliveries have `deliveryDrifts`. */
export function priceDrifts({ cart, sellers, orphans }: BasketFacts): PriceDrift[] {
  const currency = cart.currency_code
  return [...sellers.flatMap((seller) => seller.lines), ...orphans].flatMap((line) => {
    const today = priceToday(line, currency)
    const before = amountText(line.item.unit_price, currency)
    return today === undefined || today === before ? [] : [{ line_id: line.item.id, before, today }]
  })
}
