import type { ProductCard, ProductDetail } from "@ovop/contracts"
import { productCard } from "./product-view"

type Validity = { scheme_code: string; valid_from: string; valid_to: string | null }
type StoredCard = ProductCard & { validities: Validity[] }

/** Certificates that are valid or will be, and whose evidence was seen: what may show and be filtered by in time. */
export function standingCertificates(detail: ProductDetail) {
  return detail.certificates.filter(
    ({ status, evidence_level }) =>
      ["active", "not_yet_valid"].includes(status) && evidence_level !== "claimed",
  )
}

/**
 * A card as the index keeps it: with the days of its certificates, because a certificate ends without an event.
 * Suspensions and the like do make one, and the document is written anew.
 */
export function storedCard(detail: ProductDetail): StoredCard {
  const standing = standingCertificates(detail)
  return {
    ...productCard(detail),
    badges: standing.map(({ scheme }) => ({ scheme_code: scheme.code, name: scheme.name })),
    validities: standing.map(({ scheme, valid_from, valid_to }) => ({
      scheme_code: scheme.code,
      valid_from,
      valid_to,
    })),
  }
}

/** A kept card as it is shown on a day, `YYYY-MM-DD` in Cambodia: only badges whose certificate is valid then. */
export function cardOn(day: string, stored: string): ProductCard {
  const { validities, ...card } = JSON.parse(stored) as StoredCard
  const valid = new Set(
    validities
      .filter(({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day <= valid_to))
      .map(({ scheme_code }) => scheme_code),
  )
  return { ...card, badges: card.badges.filter((badge) => valid.has(badge.scheme_code)) }
}
