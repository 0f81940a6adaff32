import { z } from "zod"
import { deliveryAddressSchema, recipientSchema } from "./address.js"
import { transferInstructionsSchema } from "./bank-transfer.js"
import { buyerConsignmentSchema } from "./consignment.js"
import { paymentMethodSchema, paymentStateSchema } from "./payment.js"
import { amountSchema, currencySchema, daySchema, localeSchema } from "./primitives.js"

export const orderPaymentSchema = z.object({
  method: paymentMethodSchema,
  state: paymentStateSchema,
  /** What the order still comes to, after parts that were cancelled. */
  due: amountSchema,
  received: amountSchema,
  /** What the market owes back and has not paid out yet. */
  refund_owed: amountSchema,
  /** Only while money is awaited. */
  transfer: transferInstructionsSchema.nullable(),
})
export type OrderPayment = z.infer<typeof orderPaymentSchema>

/** An order as its buyer sees it. The totals are those of the day it was placed; what was cancelled stands beside them. */
export const orderViewSchema = z.object({
  number: z.number().int(),
  placed_at: z.string(),
  locale: localeSchema,
  currency: currencySchema,
  payment_method: paymentMethodSchema,
  payment: orderPaymentSchema,
  recipient: recipientSchema,
  /** Null where everything is picked up or is a service. */
  address: deliveryAddressSchema.nullable(),
  consignments: z.array(buyerConsignmentSchema).min(1),
  items_total: amountSchema,
  shipping_total: amountSchema,
  vat_included: amountSchema,
  total: amountSchema,
  cancelled_total: amountSchema,
  /** What was taken off consignments that go on: declined, or paid back after a complaint. */
  credited_total: amountSchema,
  /** The day's published rate when the order was placed. */
  rate: z.object({ khr_per_usd: amountSchema, day: daySchema }),
})
export type OrderView = z.infer<typeof orderViewSchema>

/** The private link's token: whoever holds it may see the order. */
export const placedOrderSchema = z.object({ order_number: z.number().int(), token: z.string() })
export type PlacedOrder = z.infer<typeof placedOrderSchema>
