const decimal = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/

/** The parts of a decimal text, without leading zeros before or trailing zeros behind the point. */
export type Decimal = { readonly negative: boolean; readonly whole: string; readonly fraction: string }

/**
 * Takes a decimal text apart without ever making a float of it.
 *
 * @throws RangeError when the text is not a plain decimal number such as `-12.50`.
 */
export function parseDecimal(text: string): Decimal {
  const groups = decimal.exec(text)?.groups
  if (!groups) throw new RangeError(`Not a decimal number: ${text}`)
  const whole = (groups.whole ?? "").replace(/^0+(?=\d)/, "")
  const fraction = (groups.fraction ?? "").replace(/0+$/, "")
  const isZero = whole === "0" && fraction === ""
  return { negative: groups.sign === "-" && !isZero, whole, fraction }
}

/** `1234567` as `1,234,567`: both languages of the market group by comma. */
export function groupThousands(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",")
}
