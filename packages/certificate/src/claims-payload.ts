import { dayToNumber, numberToDay } from "./cambodian-day.js"
import { type CertificateClaims, CLAIMS_VERSION } from "./certificate-claims.js"
import { isCertificateCode } from "./certificate-code.js"
import { fromKhmerBytes, toKhmerBytes } from "./khmer-bytes.js"

/** Control letters, halves of pairs, private letters, and marks that turn the reading direction: a name has none. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\p{Co}\u2028-\u202e\u2066-\u2069\ufeff]/u
const isName = (text: unknown): boolean =>
  typeof text === "string" && text.trim() !== "" && text.length <= 60 && !UNSPEAKABLE.test(text)
const isMark = (text: unknown): boolean => typeof text === "string" && /^[0-9A-Z][0-9A-Z-]{0,19}$/.test(text)
const isSecond = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0 && value < 2 ** 33

/** The name of the first claim that cannot be signed, or undefined. */
function wrongClaim(claims: CertificateClaims): keyof CertificateClaims | undefined {
  if (!isCertificateCode(claims.code)) return "code"
  if (!isMark(claims.scheme)) return "scheme"
  if (!isSecond(claims.issuedAt.getTime() / 1000)) return "issuedAt"
  const from = dayToNumber(claims.validFrom)
  if (from === undefined) return "validFrom"
  if (claims.validUntil !== undefined && !((dayToNumber(claims.validUntil) ?? 0) >= from)) return "validUntil"
  if (!isName(claims.productKm)) return "productKm"
  for (const name of ["productEn", "holderKm", "holderEn"] as const) {
    if (claims[name] !== undefined && !isName(claims[name])) return name
  }
  for (const mark of ["lot", "serial"] as const) {
    if (claims[mark] !== undefined && !isMark(claims[mark])) return mark
  }
  return undefined
}

/**
 * The bytes that are signed: an object whose one name is the version and whose value are the claims by position, 0
 * for what is absent, no zeros at the end.
 * @throws RangeError naming the claim that cannot be signed.
 */
export function writeClaims(claims: CertificateClaims): Uint8Array<ArrayBuffer> {
  const wrong = wrongClaim(claims)
  if (wrong) throw new RangeError(`The certificate's ${wrong} cannot be signed.`)
  const row: (string | number)[] = [
    claims.code,
    claims.scheme,
    claims.issuedAt.getTime() / 1000,
    dayToNumber(claims.validFrom) ?? 0,
    claims.validUntil ? (dayToNumber(claims.validUntil) ?? 0) : 0,
    claims.demonstration ? 1 : 0,
    claims.productKm,
    claims.productEn ?? 0,
    claims.holderKm ?? 0,
    claims.holderEn ?? 0,
    claims.lot ?? 0,
    claims.serial ?? 0,
  ]
  while (row.at(-1) === 0) row.pop()
  return toKhmerBytes(JSON.stringify({ [CLAIMS_VERSION]: row }))
}

/** Claims, or the version of a payload that is from the future, or undefined for anything else. */
export function readClaims(bytes: Uint8Array): CertificateClaims | { version: number } | undefined {
  const [version, row] = parse(bytes)
  if (version > CLAIMS_VERSION) return { version }
  if (!Array.isArray(row)) return undefined
  const claims = claimsOf(row)
  if (!claims || wrongClaim(claims)) return undefined
  // What is written in another way than ours (blanks, escapes, more places, other numbers) was not written by us.
  const ours = writeClaims(claims)
  return ours.length === bytes.length && ours.every((byte, at) => byte === bytes[at]) ? claims : undefined
}

/** Version and content; version 0 is what cannot be read. */
function parse(bytes: Uint8Array): [version: number, row: unknown] {
  try {
    const [entry, ...more] = Object.entries(JSON.parse(fromKhmerBytes(bytes)) as object)
    if (entry && more.length === 0 && /^[1-9]\d{0,3}$/.test(entry[0])) return [Number(entry[0]), entry[1]]
  } catch {
    // Not JSON: nothing that we ever wrote.
  }
  return [0, undefined]
}

function claimsOf(row: readonly unknown[]): CertificateClaims | undefined {
  const [code, scheme, seconds, from, until, demonstration, productKm] = row
  const validFrom = numberToDay(from)
  if (!isCertificateCode(code) || typeof scheme !== "string" || !isSecond(seconds) || !validFrom)
    return undefined
  if (typeof productKm !== "string") return undefined
  const claims: CertificateClaims = {
    code,
    scheme,
    issuedAt: new Date(seconds * 1000),
    validFrom,
    demonstration: demonstration === 1,
    productKm,
  }
  const validUntil = numberToDay(until)
  if (validUntil) claims.validUntil = validUntil
  const rest = ["productEn", "holderKm", "holderEn", "lot", "serial"] as const
  for (const [at, name] of rest.entries()) {
    const text = row[7 + at]
    if (typeof text === "string") claims[name] = text
  }
  return claims
}
