/** Names of our cookies. Basket and session are closed to scripts; the others are what pages show. */
export const cookieNames = {
  basket: "ovop_basket",
  currency: "ovop_currency",
  language: "ovop_language",
  /** The token of a sign-in. */
  session: "ovop_session",
  /** The name beside the basket; opens nothing. */
  name: "ovop_name",
} as const

/** One year: a choice should outlive a season. */
export const choiceMaxAgeSeconds = 60 * 60 * 24 * 365
