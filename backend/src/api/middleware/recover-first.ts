import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recoverInterruptedOrdersWorkflow } from "../../workflows/order/workflows/recover-interrupted-orders"

let recovered: Promise<unknown> | undefined

/**
 * Holds the first requests back until the orders that a crash cut off are healed. It belongs to the process and
 * not to a request: a start is what follows a crash. A failed attempt is repeated with the next request.
 */
export async function recoverFirst(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  recovered ??= recoverInterruptedOrdersWorkflow(req.scope).run({ input: {} })
  try {
    await recovered
  } catch (error) {
    recovered = undefined
    throw error
  }
  next()
}
