import type { Currency } from "@ovop/contracts"
import { toLatinDigits } from "@ovop/khmer"

/** Thousands are parted by commas, spaces or thin spaces; what is left has a point before its decimals at most. */
const GROUPED = /^\d{1,3}([,\s\u00a0\u202f]\d{3})+(?=\.|$)/
const SIGNS: readonly (readonly [RegExp, Currency])[] = [
  [/៛|រៀល|\briels?\b|\bkhr\b/giu, "khr"],
  [/us\$|\$|ដុល្លារ(អាមេរិក)?|\bus ?dollars?\b|\bdollars?\b|\busd\b/giu, "usd"],
]

/** A number as it is written in a table, in either kind of digits and with thousands apart; undefined for anything else. */
export function readDecimal(text: string): string | undefined {
  const latin = toLatinDigits(text).trim()
  const joined = GROUPED.test(latin) ? latin.replace(/[,\s\u00a0\u202f]/g, "") : latin
  return /^\d+(\.\d+)?$/.test(joined) ? joined : undefined
}

/** A whole number within bounds. */
export function readWhole(
  text: string,
  min: number,
  max: number,
): number | "not_a_number" | "number_out_of_range" {
  const decimal = readDecimal(text)
  // A spreadsheet that counts with decimals writes 12 as 12.00.
  const whole = decimal?.replace(/\.0+$/, "")
  if (whole === undefined || whole.includes(".")) return "not_a_number"
  const value = Number(whole)
  return value >= min && value <= max ? value : "number_out_of_range"
}

export type Amount = { amount: string; currency: Currency | null }

/** An amount with the currency that its sign names, `12,500៛` or `$4.50`; undefined where it is none. */
export function readAmount(text: string): Amount | undefined {
  let rest = toLatinDigits(text)
  let currency: Currency | null = null
  for (const [sign, code] of SIGNS) {
    const without = rest.replace(sign, " ")
    if (without === rest) continue
    if (currency) return undefined
    currency = code
    rest = without
  }
  const [whole = "", decimals = ""] = (readDecimal(rest) ?? "").split(".")
  const kept = decimals.replace(/0+$/, "")
  if (whole === "" || whole.length > 9 || kept.length > 2) return undefined
  // Riel have no cents and dollars two, so that a table and a form say the same amount in the same way.
  return { amount: kept === "" ? whole : `${whole}.${kept.padEnd(2, "0")}`, currency }
}
