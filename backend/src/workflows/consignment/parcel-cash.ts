import { lessOf, partOfLine, sumOf } from "@ovop/contracts"
import type { HeldConsignment } from "./held-consignment"

const isSomething = (amount: string) => /[1-9]/.test(amount)

/**
 * Cash to be taken for goods that leave now, out of what is to be collected for the consignment. Goods are cut off the
 * end of their line and what is declined off its beginning, so that all of it sums to the line. Delivery is paid with
 * the first goods that leave.
 */
export function cashForGoods(held: HeldConsignment, lines: { line_id: string; quantity: number }[]): string {
  const { currency } = held
  if (!isSomething(held.amount_to_collect)) return "0"
  const goods = lines.flatMap(({ line_id, quantity }) => {
    const line = held.lines.find(({ id }) => id === line_id)
    return line ? [partOfLine(line, line.quantity - line.dispatched - quantity, quantity, currency)] : []
  })
  const isFirst = held.parcels.every(({ is_replacement }) => is_replacement)
  return sumOf([...goods, ...(isFirst ? [held.shipping_total] : [])], currency)
}

/** Cash to be taken for a service: what of its line was not declined. */
export function cashForService(held: HeldConsignment, lineId: string): string {
  const line = held.lines.find(({ id }) => id === lineId)
  if (!line || !isSomething(held.amount_to_collect)) return "0"
  return lessOf(line.total, partOfLine(line, 0, line.declined, held.currency), held.currency)
}
