import { toLatinDigits } from "@ovop/khmer"
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max"

/**
 * Reads a telephone number as typed in a country, Khmer digits too; with `+` or `00` before it, of any country.
 * Returns E.164, undefined when it is none.
 */
export function phoneNumber(typed: string, country = "kh"): string | undefined {
  const code = country.toUpperCase() as CountryCode
  const text = toLatinDigits(typed).replace(/^\s*00/, "+")
  const parsed = parsePhoneNumberFromString(text, isSupportedCountry(code) ? code : "KH")
  return parsed?.isValid() ? parsed.number : undefined
}
