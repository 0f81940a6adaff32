import { z } from "zod"
import { deliveryAddressSchema, destinationSchema, recipientSchema } from "./address.js"
import { buyerKindSchema } from "./buyer-kind.js"
import { associationSummarySchema, postingAbroadSchema } from "./catalogue.js"
import { giftSchema, serviceRequestSchema, shippingChoiceSchema } from "./delivery.js"
import { publishedRateSchema } from "./exchange-rate.js"
import { paymentMethodSchema } from "./payment.js"
import { amountSchema, bilingualSchema, currencySchema, localeSchema, pictureSchema } from "./primitives.js"

export const basketProblemSchema = z.object({
  code: z.enum([
    "out_of_stock",
    "capacity_spent",
    "not_for_sale",
    "quantity_not_sold",
    "service_day_unavailable",
    "address_outside_market",
    "posting_forbidden",
    "parcel_too_heavy",
    "delivery_missing",
    "delivery_unavailable",
  ]),
  line_id: z.string().nullable(),
  association_id: z.string().nullable(),
  /** How many can still be had, where that is the problem. */
  available: z.number().int().nullable(),
  /** The nearest quantity that is sold, where the quantity is the problem. */
  nearest: z.number().int().nullable(),
  /** Why the goods may not be posted abroad, where that is the problem. */
  reason: postingAbroadSchema.nullable(),
})
export type BasketProblem = z.infer<typeof basketProblemSchema>

export const basketLineSchema = z.object({
  id: z.string(),
  variant_id: z.string(),
  handle: z.string(),
  title: bilingualSchema,
  pack: bilingualSchema,
  picture: pictureSchema.nullable(),
  quantity: z.number().int().positive(),
  available: z.number().int().nonnegative(),
  minimum_quantity: z.number().int().positive(),
  quantity_step: z.number().int().positive(),
  /** For a service: the day it is asked for. Goods have none. */
  request: serviceRequestSchema.nullable(),
  unit_price: amountSchema,
  /** The price it had when it was put in, where that is another one now. */
  former_price: amountSchema.nullable(),
  total: amountSchema,
})
export type BasketLine = z.infer<typeof basketLineSchema>

/** The part of a basket that one association will send: one consignment once ordered. */
export const basketConsignmentSchema = z.object({
  association: associationSummarySchema,
  lines: z.array(basketLineSchema).min(1),
  items_total: amountSchema,
  /** Nothing is handed over where everything is a service. */
  needs_delivery: z.boolean(),
  /** Goods with their packing, as they are posted. */
  parcel_grams: z.number().int().nonnegative(),
  shipping_options: z.array(shippingChoiceSchema),
  shipping_option_id: z.string().nullable(),
  /** The place, where the chosen way is to pick up. */
  pick_up_point_id: z.string().nullable(),
  shipping_total: amountSchema,
  /** What the delivery cost when it was chosen, where it costs something else now. */
  former_shipping_total: amountSchema.nullable(),
  total: amountSchema,
})
export type BasketConsignment = z.infer<typeof basketConsignmentSchema>

export const basketSchema = z.object({
  id: z.string(),
  locale: localeSchema,
  currency: currencySchema,
  consignments: z.array(basketConsignmentSchema),
  line_count: z.number().int(),
  items_total: amountSchema,
  shipping_total: amountSchema,
  /** VAT contained in the total, zero where no seller is registered. */
  vat_included: amountSchema,
  total: amountSchema,
  /** About the same in the other currency, for reading: payable is the total. */
  in_other_currency: z.object({ currency: currencySchema, total: amountSchema }).nullable(),
  destination: destinationSchema.extend({
    /** The name of the delivery zone; null where we do not deliver. */
    zone: bilingualSchema.nullable(),
    /** False while the market assumes the capital of Cambodia. */
    is_chosen: z.boolean(),
  }),
  recipient: recipientSchema.nullable(),
  /** Null until given, and where nothing is sent. */
  address: deliveryAddressSchema.nullable(),
  gift: giftSchema.nullable(),
  /** Null until said, and where the buyer would rather not. */
  buyer_kind: buyerKindSchema.nullable(),
  /** Today's published rate, for showing the other currency; null before the first. */
  rate: publishedRateSchema.nullable(),
  /** The ways to pay that this basket may use, as far as it is filled in. */
  payment_methods: z.array(paymentMethodSchema),
  problems: z.array(basketProblemSchema),
})
export type Basket = z.infer<typeof basketSchema>

export const createBasketBody = z.strictObject({ locale: localeSchema, currency: currencySchema })
export const addLineBody = z.strictObject({
  variant_id: z.string().max(64),
  quantity: z.int().min(1).max(10_000),
  /** For a service, and only there. */
  request: serviceRequestSchema.optional(),
})
/** Quantity 0 removes the line. */
export const changeLineBody = z.strictObject({ quantity: z.int().min(0).max(10_000) })
export const changeBasketBody = z.strictObject({
  locale: localeSchema.optional(),
  /** Re-prices every line; the address and the shipping choices are kept where the new currency allows them. */
  currency: currencySchema.optional(),
  /** Abroad is paid in dollars: a basket in riel is re-priced. */
  destination: destinationSchema.optional(),
})
export const setDeliveryBody = z
  .strictObject({
    address: deliveryAddressSchema.optional(),
    /** Enough where everything is picked up or is a service. */
    recipient: recipientSchema.optional(),
    choices: z
      .array(
        z.strictObject({
          association_id: z.string().max(64),
          shipping_option_id: z.string().max(64),
          pick_up_point_id: z.string().max(64).optional(),
        }),
      )
      .max(100),
    /** Left out it stays as it is; null takes it away. */
    gift: giftSchema.nullable().optional(),
    /** The same; an account remembers it for the next basket. */
    buyer_kind: buyerKindSchema.nullable().optional(),
  })
  .refine(({ address, recipient }) => (address === undefined) !== (recipient === undefined), {
    path: ["address"],
    // A wrong field is said once, not again as a missing address.
    when: ({ issues }) => issues.length === 0,
  })
export type SetDelivery = z.infer<typeof setDeliveryBody>
export const placeOrderBody = z.strictObject({
  payment_method: paymentMethodSchema,
  /** The total the buyer saw; a basket that changed meanwhile is refused with `basket_changed`. */
  expected_total: amountSchema,
})
export type PlaceOrder = z.infer<typeof placeOrderBody>
