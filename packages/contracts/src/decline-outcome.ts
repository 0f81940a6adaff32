import type { Amount, Currency } from "./primitives.js"

const DECIMALS = { khr: 0, usd: 2 } as const satisfies Record<Currency, number>

function toMinor(amount: Amount, currency: Currency): bigint {
  const [whole = "0", fraction = ""] = amount.replace("-", "").split(".")
  const minor = BigInt(whole + fraction.slice(0, DECIMALS[currency]).padEnd(DECIMALS[currency], "0"))
  return amount.startsWith("-") ? -minor : minor
}

function fromMinor(minor: bigint, currency: Currency): Amount {
  const decimals = DECIMALS[currency]
  const sign = minor < 0n ? "-" : ""
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, "0")
  return decimals === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/**
 * What a part of a line comes to, in whole riel or cents. Parts are cut from the line's total one after the other, so
 * that however a line is cut up, its parts sum to it exactly.
 * @param from how many of the line's quantity were cut off before
 * @param quantity how many are cut off now
 * @throws RangeError when the line does not hold so many
 */
export function partOfLine(
  line: { total: Amount; quantity: number },
  from: number,
  quantity: number,
  currency: Currency,
): Amount {
  if (from < 0 || quantity < 0 || from + quantity > line.quantity)
    throw new RangeError("A line has no such part.")
  const total = toMinor(line.total, currency)
  const upTo = (count: number) => (total * BigInt(count)) / BigInt(line.quantity)
  return fromMinor(upTo(from + quantity) - upTo(from), currency)
}

/** What is summed, of amounts in one currency. */
export function sumOf(amounts: readonly Amount[], currency: Currency): Amount {
  return fromMinor(
    amounts.reduce((sum, amount) => sum + toMinor(amount, currency), 0n),
    currency,
  )
}

/** Of two amounts in one currency, the first less the second. */
export function lessOf(amount: Amount, less: Amount, currency: Currency): Amount {
  return fromMinor(toMinor(amount, currency) - toMinor(less, currency), currency)
}

type Line = {
  id: string
  is_service: boolean
  quantity: number
  declined: number
  left: number
  total: Amount
}
type Consignment = {
  lines: readonly Line[]
  shipping: { amount: Amount } | null
  due: Amount
  amount_to_collect: Amount
}

export type DeclineOutcome = {
  /** In the order of the lines asked for. */
  lines: { line_id: string; quantity: number; amount: Amount }[]
  /** Delivery, which nobody pays for when no goods are sent at all; zero otherwise. */
  shipping: Amount
  /** All that is taken off. */
  credited: Amount
  /** What the consignment comes to then, and what of it is to be collected in cash. */
  due: Amount
  amount_to_collect: Amount
  /** Nothing is left of the consignment, so it is cancelled. */
  cancels: boolean
}

/**
 * What declining these quantities does, before it is done and when it is done.
 * @returns undefined when a line is not there, is named twice or has less left
 */
export function declineOutcome(
  consignment: Consignment,
  wanted: readonly { line_id: string; quantity: number }[],
  currency: Currency,
): DeclineOutcome | undefined {
  const byId = new Map(consignment.lines.map((line) => [line.id, line]))
  if (new Set(wanted.map(({ line_id }) => line_id)).size !== wanted.length) return undefined
  const lines: DeclineOutcome["lines"] = []
  for (const { line_id, quantity } of wanted) {
    const line = byId.get(line_id)
    if (!line || quantity < 1 || quantity > line.left) return undefined
    lines.push({ line_id, quantity, amount: partOfLine(line, line.declined, quantity, currency) })
  }
  const declinedOf = ({ id, declined }: Line) =>
    declined + (wanted.find(({ line_id }) => line_id === id)?.quantity ?? 0)
  const isGone = (line: Line) => declinedOf(line) === line.quantity
  const goods = consignment.lines.filter((line) => !line.is_service)
  const wasSent = goods.some((line) => line.declined < line.quantity)
  const nothingSent = goods.length > 0 && wasSent && goods.every(isGone)
  const shipping = nothingSent ? (consignment.shipping?.amount ?? "0") : "0"
  const credited = sumOf([...lines.map(({ amount }) => amount), shipping], currency)
  const collects = toMinor(consignment.amount_to_collect, currency) > 0n
  return {
    lines,
    shipping,
    credited,
    due: lessOf(consignment.due, credited, currency),
    amount_to_collect: collects ? lessOf(consignment.amount_to_collect, credited, currency) : "0",
    cancels: consignment.lines.every(isGone),
  }
}
