import { randomInt } from "node:crypto"

/** Digits and capitals without those that are taken for one another: 0 and O, 1, I and L. A prime number of them. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const DRAWN = 7

const placeOf = (sign: string) => ALPHABET.indexOf(sign)

/**
 * The sign that makes the weighted sum of all eight divisible by 31. The weights differ and 31 is prime, so one
 * wrong sign or two exchanged ones never go unnoticed.
 */
function checkSign(drawn: string): string {
  const sum = [...drawn].reduce((total, sign, index) => total + placeOf(sign) * (DRAWN + 1 - index), 0)
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length] ?? ""
}

const written = (signs: string) => `OVOP-${signs.slice(0, 4)}-${signs.slice(4)}`

/** A fresh reference that a person can read out and type: `OVOP-7K3M-92QX`. */
export function newTransferReference(): string {
  const drawn = Array.from({ length: DRAWN }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")
  return written(drawn + checkSign(drawn))
}

/** The reference that somebody typed, in its one form; undefined when it cannot be one. */
export function readTransferReference(typed: string): string | undefined {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/^OVOP(?=.{8}$)/, "")
  if (signs.length !== DRAWN + 1 || [...signs].some((sign) => placeOf(sign) < 0)) return undefined
  return checkSign(signs.slice(0, DRAWN)) === signs[DRAWN] ? written(signs) : undefined
}
