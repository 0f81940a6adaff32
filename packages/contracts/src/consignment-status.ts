import { z } from "zod"

/**
 * Placed: ordered. Confirmed: the association will send it. Partly dispatched: a part is sent or handed over and the
 * rest follows. Dispatched: all of it is on its way. Delivered: the buyer has all of it. Cancelled: none of it comes.
 */
export const consignmentStatusSchema = z.enum([
  "placed",
  "confirmed",
  "partly_dispatched",
  "dispatched",
  "delivered",
  "cancelled",
])
export type ConsignmentStatus = z.infer<typeof consignmentStatusSchema>

export const consignmentActorSchema = z.enum(["buyer", "association", "secretariat", "market"])
export type ConsignmentActor = z.infer<typeof consignmentActorSchema>

/** Why a consignment was cancelled or a part of it declined. The first four are a buyer's, the rest the seller's or the market's. */
export const cancelReasonSchema = z.enum([
  "changed_mind",
  "ordered_by_mistake",
  "takes_too_long",
  "other",
  "out_of_stock",
  "buyer_asked",
  "not_paid",
  "damaged",
  "cannot_be_sent",
])
export type CancelReason = z.infer<typeof cancelReasonSchema>
export const buyerCancelReasonSchema = cancelReasonSchema.extract([
  "changed_mind",
  "ordered_by_mistake",
  "takes_too_long",
  "other",
])
/** Why an association does not send what was ordered. */
export const declineReasonSchema = cancelReasonSchema.extract([
  "out_of_stock",
  "damaged",
  "cannot_be_sent",
  "buyer_asked",
  "other",
])
export type DeclineReason = z.infer<typeof declineReasonSchema>
