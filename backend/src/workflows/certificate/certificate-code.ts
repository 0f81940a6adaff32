import { randomInt } from "node:crypto"

/** Crockford's base 32 without the letters that are misread; what is typed from a label survives. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** A public code of 50 random bits, `XXXXX-XXXXX`: short enough to type, too many to guess through a rate limit. */
export function newCertificateCode(): string {
  const letters = Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)])
  return `${letters.slice(0, 5).join("")}-${letters.slice(5).join("")}`
}

/** Reads a code as people type it: lower case, spaces, O for 0, I and L for 1. Undefined when it cannot be one. */
export function readCertificateCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1")
  if (!/^[0-9A-HJKMNP-TV-Z]{10}$/.test(letters)) return undefined
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}
