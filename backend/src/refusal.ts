import { MedusaError } from "@medusajs/framework/utils"
import { type CheckoutProblem, type ErrorCode, errors, isErrorCode } from "@ovop/contracts"

/**
 * An expected refusal on its way to the caller. The code travels as code and as message, because a workflow
 * that crosses a process boundary keeps only the message.
 */
export class Refusal extends MedusaError {
  constructor(
    code: ErrorCode,
    readonly fields: readonly string[] = [],
    /** The nearest quantity that is sold, with `quantity_not_sold`. */
    readonly nearest?: number,
    /** All that stands in the way, with `checkout_refused`. */
    readonly problems?: readonly CheckoutProblem[],
  ) {
    super(MedusaError.Types.NOT_ALLOWED, code, code)
  }
}

/** A checkout with everything that stands in its way. */
export const refusedCheckout = (problems: readonly CheckoutProblem[]): Refusal =>
  new Refusal(
    "checkout_refused",
    problems.map(({ place }) => place),
    undefined,
    problems,
  )

type Failure = {
  code?: unknown
  message?: unknown
  fields?: unknown
  nearest?: unknown
  problems?: unknown
  constraint?: unknown
}

/** Core's and the database's own words for what we have a code for. */
function foreignCode({ code, message, constraint }: Failure): ErrorCode | undefined {
  if (code === MedusaError.Codes.INSUFFICIENT_INVENTORY) return "out_of_stock"
  // The basket was judged, then somebody was quicker: core's module says so in words, our trigger by its name.
  if (/^Not enough stock available|ovop_oversold/.test(String(message)) || constraint === "ovop_no_oversell")
    return "out_of_stock"
  if (/ovop_week_full/.test(String(message)) || constraint === "ovop_weekly_capacity") return "capacity_spent"
  if (String(message).includes("acquire a lock") || String(message).includes("Timed-out acquiring lock"))
    return "order_in_progress"
  return undefined
}

type RefusalAnswer = {
  code: ErrorCode
  status: number
  fields: string[]
  nearest?: number
  problems?: readonly CheckoutProblem[]
}

/** Reads an expected refusal out of any error; undefined when it is not one. */
export function refusalOf(error: unknown): RefusalAnswer | undefined {
  if (typeof error !== "object" || error === null) return undefined
  const failure = error as Failure
  const code = [failure.code, failure.message].find(isErrorCode) ?? foreignCode(failure)
  if (!code) return undefined
  const fields = Array.isArray(failure.fields) ? failure.fields.map(String) : []
  const nearest = typeof failure.nearest === "number" ? { nearest: failure.nearest } : {}
  const problems = Array.isArray(failure.problems) ? { problems: failure.problems as CheckoutProblem[] } : {}
  return { code, status: errors[code].status, fields, ...nearest, ...problems }
}
