import { toLatinDigits } from "@ovop/khmer"
import { parsePhoneNumberFromString } from "libphonenumber-js/max"

/** Reads a telephone number as typed in Cambodia, Khmer digits too. Returns E.164, undefined when it is none. */
export function phoneNumber(typed: string): string | undefined {
  const parsed = parsePhoneNumberFromString(toLatinDigits(typed).replace(/^\s*00/, "+"), "KH")
  return parsed?.isValid() ? parsed.number : undefined
}
