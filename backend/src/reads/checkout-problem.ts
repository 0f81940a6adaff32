import type { CheckoutProblem } from "@ovop/contracts"

/** A problem of a checkout at its place in what was sent. */
export const problemAt = (
  place: string,
  code: CheckoutProblem["code"],
  rest: Partial<CheckoutProblem> = {},
): CheckoutProblem => ({
  code,
  place,
  association_id: null,
  available: null,
  nearest: null,
  reason: null,
  ...rest,
})
