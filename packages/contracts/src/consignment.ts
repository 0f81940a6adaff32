import { z } from "zod"
import { deliveryAddressSchema, destinationSchema, recipientSchema } from "./address.js"
import { buyerKindSchema } from "./buyer-kind.js"
import { associationSummarySchema } from "./catalogue.js"
import { giftSchema, pickUpPointSchema, serviceRequestSchema } from "./delivery.js"
import { paymentMethodSchema, paymentStateSchema } from "./payment.js"
import {
  amountSchema,
  bilingualSchema,
  currencySchema,
  localeSchema,
  provinceCodeSchema,
} from "./primitives.js"

export const consignmentStatusSchema = z.enum(["placed", "confirmed", "dispatched", "delivered", "cancelled"])
export type ConsignmentStatus = z.infer<typeof consignmentStatusSchema>

export const consignmentActorSchema = z.enum(["buyer", "association", "secretariat", "market"])
export type ConsignmentActor = z.infer<typeof consignmentActorSchema>

/** Why a consignment was cancelled. The first four are a buyer's, the rest the seller's or the market's. */
export const cancelReasonSchema = z.enum([
  "changed_mind",
  "ordered_by_mistake",
  "takes_too_long",
  "other",
  "out_of_stock",
  "buyer_asked",
  "not_paid",
])
export type CancelReason = z.infer<typeof cancelReasonSchema>
export const buyerCancelReasonSchema = cancelReasonSchema.extract([
  "changed_mind",
  "ordered_by_mistake",
  "takes_too_long",
  "other",
])

export const consignmentEventSchema = z.object({
  status: consignmentStatusSchema,
  occurred_at: z.string(),
  actor: consignmentActorSchema,
  reason: cancelReasonSchema.nullable(),
  note: z.string().nullable(),
})
export type ConsignmentEvent = z.infer<typeof consignmentEventSchema>

export const consignmentViewSchema = z.object({
  /** `1042-1`: the order's number and the place within it. */
  number: z.string(),
  association: associationSummarySchema,
  /** Where it is sent from. */
  province_code: provinceCodeSchema,
  status: consignmentStatusSchema,
  /** What happened, oldest first; the placing is the first. */
  timeline: z.array(consignmentEventSchema).min(1),
  carrier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  lines: z.array(
    z.object({
      variant_id: z.string(),
      title: bilingualSchema,
      pack: bilingualSchema,
      quantity: z.number().int(),
      /** For a service: the day that was asked for. */
      request: serviceRequestSchema.nullable(),
      unit_price: amountSchema,
      total: amountSchema,
      vat_included: amountSchema,
    }),
  ),
  items_total: amountSchema,
  /** Null where everything is a service. */
  shipping: z.object({ name: bilingualSchema, amount: amountSchema }).nullable(),
  /** Where the buyer fetches the goods; null where they are sent. */
  pick_up_point: pickUpPointSchema.nullable(),
  gift: giftSchema.nullable(),
  vat_included: amountSchema,
  total: amountSchema,
  /** What the carrier collects in cash for this consignment; zero when paid otherwise or cancelled. */
  amount_to_collect: amountSchema,
})
export type ConsignmentView = z.infer<typeof consignmentViewSchema>

/** A consignment as the secretariat, and later its association, works on it. */
export const workedConsignmentSchema = consignmentViewSchema.extend({
  id: z.string(),
  order_id: z.string(),
  order_number: z.number().int(),
  placed_at: z.string(),
  locale: localeSchema,
  currency: currencySchema,
  payment_method: paymentMethodSchema,
  payment_state: paymentStateSchema,
  recipient: recipientSchema.nullable(),
  /** Null where the goods are fetched or everything is a service. */
  address: deliveryAddressSchema.nullable(),
  /** Frozen when ordered; null where the buyer did not say. */
  buyer_kind: buyerKindSchema.nullable(),
  /** Frozen too: the country the order went to, and in Cambodia the province where it was known. */
  destination: destinationSchema,
})
export type WorkedConsignment = z.infer<typeof workedConsignmentSchema>

export const consignmentsQuery = z.strictObject({
  status: consignmentStatusSchema.optional(),
  association_id: z.string().max(64).optional(),
  /** A consignment's or an order's number. */
  number: z
    .string()
    .regex(/^\d{1,12}(-\d{1,4})?$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export const consignmentsSchema = z.object({
  consignments: z.array(workedConsignmentSchema),
  count: z.number().int(),
})

export const confirmConsignmentBody = z.strictObject({})
export const dispatchConsignmentBody = z.strictObject({
  carrier: z.string().trim().min(1).max(100),
  tracking_number: z.string().trim().min(1).max(100).optional(),
})
export const deliverConsignmentBody = z.strictObject({})
export const cancelConsignmentBody = z.strictObject({
  reason: cancelReasonSchema,
  note: z.string().trim().min(1).max(500).optional(),
})

export const cancelOrderBody = z.strictObject({
  /** One consignment by its number; without it the whole order. */
  consignment: z
    .string()
    .regex(/^\d{1,12}-\d{1,4}$/)
    .optional(),
  reason: buyerCancelReasonSchema,
  note: z.string().trim().min(1).max(500).optional(),
})
export type CancelOrder = z.infer<typeof cancelOrderBody>
