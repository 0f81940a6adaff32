/** What a label's token says. The README's table has the form in which it is signed. */
export type CertificateClaims = {
  /** Public code, `XXXXX-XXXXX` in Crockford's base 32. */
  code: string
  /** Code of the scheme, such as `OVOP-STAR`. */
  scheme: string
  /** When the token was signed, to the second. */
  issuedAt: Date
  /** First and last day in Cambodia, both included, `YYYY-MM-DD`; without a last day it stands until it is ended. */
  validFrom: string
  validUntil?: string
  /** Invented data that must say so wherever it shows. */
  demonstration: boolean
  /** Short names, at most 60 letters each. */
  productKm: string
  productEn?: string
  holderKm?: string
  holderEn?: string
  /** Lot on the label and number of the single pack: capitals, digits and hyphens, at most 20. */
  lot?: string
  serial?: string
}

/** The only version this code writes and reads; a later one is told from a forgery. */
export const CLAIMS_VERSION = 1
