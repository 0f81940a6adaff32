import type { Currency } from "@ovop/contracts"
import { convertMoney } from "@ovop/i18n"

const KHMER_ZERO = 0x17e0

/** What was typed, with Khmer digits as Latin ones and without what groups or names a number. */
const plain = (typed: string): string =>
  typed
    .replace(/[០-៩]/g, (digit) => String((digit.codePointAt(0) ?? KHMER_ZERO) - KHMER_ZERO))
    .replace(/[\s,\u00a0\u200b$៛]/g, "")

/** A whole number as somebody types it, `១២ ៥០០` or `12,500`; null for nothing, undefined for what is none. */
export function typedWhole(typed: string, max = 999_999_999): number | null | undefined {
  const text = plain(typed)
  if (text === "") return null
  return /^\d{1,9}$/.test(text) && Number(text) <= max ? Number(text) : undefined
}

/** A tariff code as somebody types it, `090411` or `0904.11`; null for nothing, undefined for what is none. */
export function typedHsCode(typed: string): string | null | undefined {
  const digits = plain(typed).replaceAll(".", "")
  if (digits === "") return null
  if (!/^\d{4}(\d\d){0,3}$/.test(digits)) return undefined
  const [, chapter = "", rest = ""] = /^(\d{4})(\d*)$/.exec(digits) ?? []
  return [chapter, ...(rest.match(/\d\d/g) ?? [])].join(".")
}

/** An amount as somebody types it, as decimal text; null for nothing, undefined for what is none. */
export function typedAmount(typed: string): string | null | undefined {
  const text = plain(typed)
  if (text === "") return null
  const { whole, cents } = /^(?<whole>\d{1,9})(?:\.(?<cents>\d{0,2}))?$/.exec(text)?.groups ?? {}
  if (whole === undefined) return undefined
  const amount = String(Number(whole))
  return cents ? `${amount}.${cents.padEnd(2, "0")}` : amount
}

/** A price in the other currency as the shop will show it: riel are rounded up to the hundred. */
export function otherPrice(amount: string, currency: Currency, khrPerUsd: string) {
  const other = convertMoney(amount, currency, khrPerUsd)
  if (other.currency === "usd") return other
  return { ...other, amount: String(((BigInt(other.amount) + 99n) / 100n) * 100n) }
}
