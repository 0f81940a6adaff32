import { z } from "zod"
import { associationSummarySchema } from "./catalogue.js"
import { amountSchema, bilingualSchema, currencySchema, localeSchema, pictureSchema } from "./primitives.js"

export const basketProblemSchema = z.object({
  code: z.enum(["out_of_stock", "not_for_sale", "delivery_missing", "delivery_unavailable"]),
  line_id: z.string().nullable(),
  association_id: z.string().nullable(),
  /** How many can still be had, where that is the problem. */
  available: z.number().int().nullable(),
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
  unit_price: amountSchema,
  total: amountSchema,
})
export type BasketLine = z.infer<typeof basketLineSchema>

export const shippingChoiceSchema = z.object({ id: z.string(), name: bilingualSchema, amount: amountSchema })
export type ShippingChoice = z.infer<typeof shippingChoiceSchema>

/** The part of a basket that one association will send: one consignment once ordered. */
export const basketConsignmentSchema = z.object({
  association: associationSummarySchema,
  lines: z.array(basketLineSchema).min(1),
  items_total: amountSchema,
  shipping_options: z.array(shippingChoiceSchema),
  shipping_option_id: z.string().nullable(),
  shipping_total: amountSchema,
  total: amountSchema,
})
export type BasketConsignment = z.infer<typeof basketConsignmentSchema>

const text = (max: number) => z.string().trim().min(1).max(max)

/** An address in Cambodia. Villages have no street numbers: a landmark says more. */
export const deliveryAddressSchema = z.strictObject({
  name: text(100),
  /** As typed, Khmer digits too; stored as E.164. */
  phone: text(30),
  country_code: z.literal("kh"),
  province_code: z.string().regex(/^\d{2}$/),
  district_code: z.string().regex(/^\d{4}$/),
  /** House, street, village, commune. */
  line: text(200),
  landmark: z.string().trim().max(200).optional(),
})
export type DeliveryAddress = z.infer<typeof deliveryAddressSchema>

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
  address: deliveryAddressSchema.nullable(),
  problems: z.array(basketProblemSchema),
})
export type Basket = z.infer<typeof basketSchema>

export const createBasketBody = z.strictObject({ locale: localeSchema, currency: currencySchema })
export const addLineBody = z.strictObject({
  variant_id: z.string().max(64),
  quantity: z.int().min(1).max(10_000),
})
/** Quantity 0 removes the line. */
export const changeLineBody = z.strictObject({ quantity: z.int().min(0).max(10_000) })
export const changeBasketBody = z.strictObject({
  locale: localeSchema.optional(),
  /** Re-prices every line; the address and the shipping choices are kept where the new currency allows them. */
  currency: currencySchema.optional(),
})
export const setDeliveryBody = z.strictObject({
  address: deliveryAddressSchema,
  choices: z
    .array(z.strictObject({ association_id: z.string().max(64), shipping_option_id: z.string().max(64) }))
    .min(1)
    .max(100),
})
export type SetDelivery = z.infer<typeof setDeliveryBody>
export const placeOrderBody = z.strictObject({
  payment_method: z.enum(["cash_on_delivery"]),
  /** The total the buyer saw; a basket that changed meanwhile is refused with `basket_changed`. */
  expected_total: amountSchema,
})
export type PlaceOrder = z.infer<typeof placeOrderBody>
