/** Crockford's base 32, the alphabet of public codes: without I, L, O and U. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** A code holds 50 random bits. */
export const CODE_COUNT = 2 ** 50

/** Whether a text is a certificate's public code as it is written, `XXXXX-XXXXX`. */
export function isCertificateCode(text: unknown): text is string {
  return typeof text === "string" && /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/.test(text)
}

/** The 50 bits of a code as an integer; codes sort as their numbers do. */
export function codeToNumber(code: string): number {
  let number = 0
  for (const letter of code) if (letter !== "-") number = number * 32 + LETTERS.indexOf(letter)
  return number
}
