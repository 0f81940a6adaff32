/** Names of our cookies. Basket and sessions are closed to scripts; the others are what pages show. */
export const cookieNames = {
  basket: "ovop_basket",
  currency: "ovop_currency",
  language: "ovop_language",
  /** The token of a sign-in. */
  session: "ovop_session",
  /** The token of a member's sign-in to the workspace. */
  memberSession: "ovop_member",
  /** To whom a one-time code was sent just now. */
  codeFor: "ovop_code_for",
  /** The name beside the basket; opens nothing. */
  name: "ovop_name",
} as const

/** One year: a choice should outlive a season. */
export const choiceMaxAgeSeconds = 60 * 60 * 24 * 365
