import { latinDigits } from "./latin-digits"

/** What somebody typed as an amount, in the API's form; undefined where it is none. */
export function amountTyped(typed: string): string | undefined {
  const plain = latinDigits(typed).replace(/[\s,$៛]/g, "")
  return /^\d{1,15}(\.\d{1,2})?$/.test(plain) ? plain : undefined
}

const hundredths = (amount: string) => {
  const [whole = "0", fraction = ""] = amount.split(".")
  return BigInt(whole + fraction.padEnd(2, "0").slice(0, 2))
}

/**
 * How two amounts differ, without a float.
 * @returns `less`, `same` or `more` as the first is than the second, and by how much, never negative
 */
export function compareAmounts(first: string, second: string) {
  const difference = hundredths(first) - hundredths(second)
  const size = difference < 0n ? -difference : difference
  const by = `${size / 100n}.${String(size % 100n).padStart(2, "0")}`
  return { is: difference === 0n ? "same" : difference < 0n ? "less" : "more", by } as const
}
