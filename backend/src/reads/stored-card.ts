import type { ProductCard, ProductDetail } from "@ovop/contracts"
import { keptText } from "./kept-text"
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

/** A day as a number, which every engine compares: 20261231. */
export const dayNumber = (day: string): number => Number(day.replaceAll("-", ""))

const FOR_EVER = 9999_12_31

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/**
 * The last day on which everything a product shows is as it is today, as a number: certificates begin and end without
 * an event, and with them badges, and whether goods may be sold.
 */
export function rightUntil({ certificates }: Pick<ProductDetail, "certificates">, today: string): number {
  const lastDays = certificates.flatMap(({ valid_from, valid_to }) => [
    ...(valid_from > today ? [dayNumber(dayBefore(valid_from))] : []),
    ...(valid_to !== null && valid_to >= today ? [dayNumber(valid_to)] : []),
  ])
  return Math.min(FOR_EVER, ...lastDays)
}

/**
 * A card with the days of its certificates, for the time after `right_until` until the document is written anew.
 * Suspensions and the like make an event, upon which it is.
 */
export function storedCard(detail: ProductDetail): string {
  const standing = standingCertificates(detail)
  const card: StoredCard = {
    ...productCard(detail),
    badges: standing.map(({ scheme }) => ({ scheme_code: scheme.code, name: scheme.name })),
    validities: standing.map(({ scheme, valid_from, valid_to }) => ({
      scheme_code: scheme.code,
      valid_from,
      valid_to,
    })),
  }
  return keptText(card)
}

/** A stored card as it is kept for a day, `YYYY-MM-DD` in Cambodia: only badges whose certificate is valid then. */
export function cardOn(day: string, stored: string): string {
  const { validities, ...card } = JSON.parse(stored) as StoredCard
  const valid = new Set(
    validities
      .filter(({ valid_from, valid_to }) => valid_from <= day && (valid_to === null || day <= valid_to))
      .map(({ scheme_code }) => scheme_code),
  )
  return JSON.stringify({ ...card, badges: card.badges.filter((badge) => valid.has(badge.scheme_code)) })
}
