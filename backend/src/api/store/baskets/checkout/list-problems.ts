import { type CheckoutProblem, checkoutProblemSchema } from "@ovop/contracts"
import { problemAt } from "../../../../reads/checkout-problem"
import { refusalOf, refusedCheckout } from "../../../../refusal"

const known = new Set<string>(checkoutProblemSchema.shape.code.options)

/** Where to look when the market moved while the order was made, and only its last check or the stock itself said no. */
const PLACES: Partial<Record<CheckoutProblem["code"], string>> = {
  out_of_stock: "lines",
  capacity_spent: "lines",
  not_for_sale: "lines",
  delivery_missing: "deliveries",
  delivery_unavailable: "deliveries",
  payment_method_unavailable: "payment_method",
}

/** Turns a single refusal into a list of one, so that whoever orders in one call reads problems in one form only. */
export async function listProblems<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    const code = refusalOf(error)?.code as CheckoutProblem["code"] | undefined
    if (code === undefined || !known.has(code)) throw error
    throw refusedCheckout([problemAt(PLACES[code] ?? "", code)])
  }
}
