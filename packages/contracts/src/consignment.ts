import { z } from "zod"
import { deliveryAddressSchema, destinationSchema, recipientSchema } from "./address.js"
import { buyerKindSchema } from "./buyer-kind.js"
import { associationSummarySchema } from "./catalogue.js"
import { complaintSchema } from "./complaint.js"
import {
  buyerCancelReasonSchema,
  cancelReasonSchema,
  consignmentActorSchema,
  consignmentStatusSchema,
  declineReasonSchema,
} from "./consignment-status.js"
import { giftSchema, pickUpPointSchema, serviceRequestSchema } from "./delivery.js"
import { buyerParcelSchema, cashSchema, lineQuantitiesSchema, parcelSchema } from "./parcel.js"
import { paymentMethodSchema, paymentStateSchema } from "./payment.js"
import {
  amountSchema,
  bilingualSchema,
  currencySchema,
  daySchema,
  localeSchema,
  provinceCodeSchema,
} from "./primitives.js"

export const consignmentEventSchema = z.object({
  status: consignmentStatusSchema,
  occurred_at: z.string(),
  actor: consignmentActorSchema,
  reason: cancelReasonSchema.nullable(),
  note: z.string().nullable(),
})
export type ConsignmentEvent = z.infer<typeof consignmentEventSchema>

export const consignmentLineSchema = z.object({
  id: z.string(),
  variant_id: z.string(),
  title: bilingualSchema,
  pack: bilingualSchema,
  is_service: z.boolean(),
  quantity: z.number().int(),
  /** Of the quantity: what the association does not send. */
  declined: z.number().int(),
  /** What has left in parcels, delivered or not. */
  dispatched: z.number().int(),
  delivered: z.number().int(),
  /** What came back. */
  returned: z.number().int(),
  /** What can still be sent or declined. Of a service: what has not taken place. */
  left: z.number().int(),
  /** For a service: the day that was asked for. */
  request: serviceRequestSchema.nullable(),
  /** When the service took place; null for goods. */
  completed_at: z.string().nullable(),
  /** Cash for a service; that for goods stands with the parcel. */
  amount_to_collect: amountSchema,
  cash: cashSchema.nullable(),
  unit_price: amountSchema,
  total: amountSchema,
  vat_included: amountSchema,
})
export type ConsignmentLine = z.infer<typeof consignmentLineSchema>

/** Something taken off what a consignment comes to, beside the frozen amounts. */
export const creditSchema = z.object({
  cause: z.enum(["declined", "complaint"]),
  /** Null for delivery, and for what is granted without goods coming off. */
  line_id: z.string().nullable(),
  quantity: z.number().int(),
  amount: amountSchema,
  reason: cancelReasonSchema.nullable(),
  note: z.string().nullable(),
  occurred_at: z.string(),
})
export type Credit = z.infer<typeof creditSchema>

export const consignmentViewSchema = z.object({
  /** `1042-1`: the order's number and the place within it. */
  number: z.string(),
  association: associationSummarySchema,
  /** Where it is sent from. */
  province_code: provinceCodeSchema,
  status: consignmentStatusSchema,
  /** What happened, oldest first; the placing is the first. */
  timeline: z.array(consignmentEventSchema).min(1),
  lines: z.array(consignmentLineSchema),
  parcels: z.array(parcelSchema),
  /** What was taken off again, oldest first. */
  credits: z.array(creditSchema),
  complaints: z.array(complaintSchema),
  items_total: amountSchema,
  /** Null where everything is a service. */
  shipping: z.object({ name: bilingualSchema, amount: amountSchema }).nullable(),
  /** Where the buyer fetches the goods; null where they are sent. */
  pick_up_point: pickUpPointSchema.nullable(),
  gift: giftSchema.nullable(),
  vat_included: amountSchema,
  /** Frozen when ordered. */
  total: amountSchema,
  credited_total: amountSchema,
  /** What it still comes to: the total without its credits, or zero when cancelled. */
  due: amountSchema,
  /** Cash to be collected for all of it; zero when paid otherwise or cancelled. */
  amount_to_collect: amountSchema,
  /** Cash that was taken so far. */
  collected: amountSchema,
})
export type ConsignmentView = z.infer<typeof consignmentViewSchema>

/** A consignment as its buyer sees it, by the order's private link. */
export const buyerConsignmentSchema = consignmentViewSchema.extend({
  id: z.string(),
  parcels: z.array(buyerParcelSchema),
  /** What the buyer may do now. */
  may: z.array(z.enum(["cancel", "confirm_delivery", "complain"])),
})
export type BuyerConsignment = z.infer<typeof buyerConsignmentSchema>

/** What an association can do with a consignment. */
export const consignmentActSchema = z.enum([
  "accept",
  "decline",
  "dispatch",
  "hand_over",
  "deliver",
  "complete_service",
  "record_cash",
  "answer_complaint",
])
export type ConsignmentAct = z.infer<typeof consignmentActSchema>

/** A consignment as the secretariat and its association work on it. */
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
  /** What may be done now by whoever reads it. */
  may: z.array(consignmentActSchema),
  /** Which of these is due; null where nobody waits for the association. */
  next: consignmentActSchema.nullable(),
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
/** What the association does not send, whole lines or a part of their quantity. */
export const declineBody = z.strictObject({
  lines: lineQuantitiesSchema,
  reason: declineReasonSchema,
  /** The buyer reads it. */
  note: z.string().trim().min(1).max(500).optional(),
})

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

/**
 * Where the inbox looks: at a status, at what somebody complained about and nobody has settled, or at parcels that
 * arrived without anybody writing down the cash.
 */
export const inboxStateSchema = z.enum([...consignmentStatusSchema.options, "complaint", "cash"])
export type InboxState = z.infer<typeof inboxStateSchema>

export const inboxQuery = z.strictObject({
  state: inboxStateSchema.optional(),
  /** A number, a part of the recipient's name, or digits of their telephone number. */
  q: z.string().trim().min(1).max(100).optional(),
  /** The id of the last consignment of the page before. */
  before: z.string().max(64).optional(),
})

export const inboxItemSchema = z.object({
  id: z.string(),
  number: z.string(),
  status: consignmentStatusSchema,
  placed_at: z.string(),
  recipient: z.string(),
  destination: destinationSchema,
  /** The first three lines, and how many there are. */
  lines: z.array(z.object({ title: bilingualSchema, quantity: z.number().int() })),
  line_count: z.number().int(),
  currency: currencySchema,
  due: amountSchema,
  amount_to_collect: amountSchema,
  payment_state: paymentStateSchema,
  is_gift: z.boolean(),
  is_pick_up: z.boolean(),
  /** The first day of a service that has not taken place. */
  service_day: daySchema.nullable(),
  has_open_complaint: z.boolean(),
  next: consignmentActSchema.nullable(),
})
export type InboxItem = z.infer<typeof inboxItemSchema>

export const inboxSchema = z.object({
  /** Newest first. */
  consignments: z.array(inboxItemSchema),
  /** `before` of the next page; null on the last. */
  next: z.string().nullable(),
  /** Of all consignments of the association, whatever was asked for. */
  counts: z.record(inboxStateSchema, z.number().int()),
})
export type Inbox = z.infer<typeof inboxSchema>
