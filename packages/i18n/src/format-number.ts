import { groupThousands, parseDecimal } from "./decimal.js"
import { type Digits, inDigits } from "./digits.js"

/**
 * A number for reading, `1,234.5`. Pure: server and browser write the same, whatever Intl data they have.
 *
 * @throws RangeError for text that is no decimal number and for numbers that have no plain decimal form.
 */
export function formatNumber(value: string | number, digits: Digits = "latin"): string {
  const { negative, whole, fraction } = parseDecimal(String(value))
  const text = `${negative ? "-" : ""}${groupThousands(whole)}${fraction ? `.${fraction}` : ""}`
  return inDigits(text, digits)
}
