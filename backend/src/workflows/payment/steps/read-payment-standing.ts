import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readPaymentStandings } from "../../../reads/payment-standing"

/** How an order's money stands now; null for an order without a payment. The caller holds the order's lock. */
export const readPaymentStandingStep = createStep(
  "read-payment-standing",
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse((await readPaymentStandings(container, [order_id])).get(order_id) ?? null),
)
