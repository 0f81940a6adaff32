import { parseDecimal } from "./decimal.js"
import type { MoneyCurrency } from "./format-money.js"

const DECIMALS: Record<MoneyCurrency, number> = { khr: 0, usd: 2 }

/** Numerator over a power of ten, so that nothing becomes a float. */
function scaled(text: string): { digits: bigint; decimals: number } {
  const { negative, whole, fraction } = parseDecimal(text)
  return { digits: BigInt(`${negative ? "-" : ""}${whole}${fraction}`), decimals: fraction.length }
}

/** Half away from zero, as one rounds on paper. */
function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n ? -1n : 1n
  return sign * ((2n * numerator * sign + denominator) / (2n * denominator))
}

/**
 * What an amount is worth in the market's other currency, for a reader and not for a bill: whole riel, dollars to
 * the cent, rounded half away from zero.
 *
 * @param amount decimal text in major units of `from`
 * @param khrPerUsd riel for one dollar, a positive decimal text
 * @throws RangeError when a text is not a plain decimal number or the rate is not positive
 */
export function convertMoney(
  amount: string,
  from: MoneyCurrency,
  khrPerUsd: string,
): { amount: string; currency: MoneyCurrency } {
  const currency = from === "usd" ? "khr" : "usd"
  const rate = scaled(khrPerUsd)
  if (rate.digits <= 0n) throw new RangeError(`Not an exchange rate: ${khrPerUsd}`)
  const given = scaled(amount)
  const power = (exponent: number) => 10n ** BigInt(exponent)
  const target = power(DECIMALS[currency])
  const minor =
    from === "usd"
      ? divideRounded(given.digits * rate.digits * target, power(given.decimals + rate.decimals))
      : divideRounded(given.digits * target * power(rate.decimals), power(given.decimals) * rate.digits)
  const sign = minor < 0n ? "-" : ""
  const text = (minor < 0n ? -minor : minor).toString().padStart(DECIMALS[currency] + 1, "0")
  const whole = text.slice(0, text.length - DECIMALS[currency])
  return {
    amount: sign + (DECIMALS[currency] ? `${whole}.${text.slice(-DECIMALS[currency])}` : whole),
    currency,
  }
}
