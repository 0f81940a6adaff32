import { groupThousands, parseDecimal } from "./decimal.js"
import { type Digits, inDigits } from "./digits.js"

/** Currencies of the market in the form of its API. */
export type MoneyCurrency = "khr" | "usd"

/** Never wraps between the figure and its sign. */
const noBreakSpace = "\u00a0"

/**
 * An amount in major units for reading: `75,850 ៛`, `$18.50`. Nothing is rounded: digits beyond the usual ones are
 * shown, because an amount that cannot be paid must be seen and not hidden. Both languages write money alike.
 *
 * @throws RangeError when the amount is not a plain decimal number.
 */
export function formatMoney(amount: string, currency: MoneyCurrency, digits: Digits = "latin"): string {
  const { negative, whole, fraction } = parseDecimal(amount)
  const sign = negative ? "-" : ""
  const grouped = groupThousands(whole)
  const text =
    currency === "usd"
      ? `${sign}$${grouped}.${fraction.padEnd(2, "0")}`
      : `${sign}${grouped}${fraction ? `.${fraction}` : ""}${noBreakSpace}៛`
  return inDigits(text, digits)
}
