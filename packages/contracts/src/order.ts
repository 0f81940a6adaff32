import { z } from "zod"
import { deliveryAddressSchema, placeOrderBody } from "./basket.js"
import { associationSummarySchema } from "./catalogue.js"
import { amountSchema, bilingualSchema, currencySchema, localeSchema } from "./primitives.js"

export const consignmentStatusSchema = z.enum(["placed", "confirmed", "dispatched", "delivered", "cancelled"])
export type ConsignmentStatus = z.infer<typeof consignmentStatusSchema>

export const consignmentViewSchema = z.object({
  /** `1042-1`: the order's number and the place within it. */
  number: z.string(),
  association: associationSummarySchema,
  status: consignmentStatusSchema,
  lines: z.array(
    z.object({
      title: bilingualSchema,
      pack: bilingualSchema,
      quantity: z.number().int(),
      unit_price: amountSchema,
      total: amountSchema,
    }),
  ),
  items_total: amountSchema,
  shipping: z.object({ name: bilingualSchema, amount: amountSchema }),
  vat_included: amountSchema,
  total: amountSchema,
  /** What the carrier collects in cash for this consignment; zero when paid otherwise. */
  amount_to_collect: amountSchema,
})
export type ConsignmentView = z.infer<typeof consignmentViewSchema>

export const orderViewSchema = z.object({
  number: z.number().int(),
  placed_at: z.string(),
  locale: localeSchema,
  currency: currencySchema,
  payment_method: placeOrderBody.shape.payment_method,
  address: deliveryAddressSchema,
  consignments: z.array(consignmentViewSchema).min(1),
  items_total: amountSchema,
  shipping_total: amountSchema,
  vat_included: amountSchema,
  total: amountSchema,
})
export type OrderView = z.infer<typeof orderViewSchema>

/** The private link's token: whoever holds it may see the order. */
export const placedOrderSchema = z.object({ order_number: z.number().int(), token: z.string() })
export type PlacedOrder = z.infer<typeof placedOrderSchema>
