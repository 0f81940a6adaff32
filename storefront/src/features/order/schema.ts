import {
  cancelOrderBody,
  complaintReasonSchema,
  complaintWishSchema,
  localeSchema,
  openComplaintBody,
  replyComplaintBody,
} from "@ovop/contracts"
import { z } from "zod"

const token = z.string().min(1).max(100)
const id = z.string().min(1).max(64)
const emptyIsNone = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value)
/** Of every act by the private link: which order, and the key by which a repeated sending is known. */
const byLink = z.object({ token, idempotency_key: z.uuid() })

export const cancelForm = byLink.extend({
  consignment: z.preprocess(emptyIsNone, cancelOrderBody.shape.consignment),
  reason: cancelOrderBody.shape.reason,
  note: z.preprocess(emptyIsNone, cancelOrderBody.shape.note),
})

export const reorderForm = z.object({ token, locale: localeSchema })

const goingOn = byLink.extend({ locale: localeSchema })
export const haveItForm = goingOn.extend({ parcel_id: id })
export const complainForm = goingOn.extend({
  consignment: openComplaintBody.shape.consignment,
  reason: complaintReasonSchema,
  wish: complaintWishSchema,
  note: z.preprocess(emptyIsNone, openComplaintBody.shape.note),
})
export const replyForm = goingOn.extend({
  complaint_id: id,
  reply: replyComplaintBody.shape.reply,
  note: z.preprocess(emptyIsNone, replyComplaintBody.shape.note),
})
