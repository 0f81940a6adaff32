import { z } from "zod"

/** Every way to pay that the market knows; which of them a basket may use is told with the basket. */
export const paymentMethodSchema = z.enum(["cash_on_delivery", "bank_transfer"])
export type PaymentMethod = z.infer<typeof paymentMethodSchema>

/** How far the money of an order has come. */
export const paymentStateSchema = z.enum([
  "due_on_delivery",
  "awaiting_transfer",
  "part_received",
  "paid",
  "refund_owed",
  "cancelled",
])
export type PaymentState = z.infer<typeof paymentStateSchema>
