/** Names of our cookies. Only the basket's is closed to scripts; the others are choices that pages show. */
export const cookieNames = {
  basket: "ovop_basket",
  currency: "ovop_currency",
  language: "ovop_language",
} as const

/** One year: a choice should outlive a season. */
export const choiceMaxAgeSeconds = 60 * 60 * 24 * 365
