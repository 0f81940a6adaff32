import { z } from "zod"
import { consignmentActorSchema } from "./consignment-status.js"
import { lineQuantitiesSchema } from "./parcel.js"
import { amountSchema, currencySchema } from "./primitives.js"

/** Days after a delivery in which a buyer can complain about it. */
export const COMPLAINT_DAYS = 14
export const COMPLAINT_PHOTOGRAPHS = 6
/** A photograph of a complaint, as a phone took it. */
export const complaintPhotographMaxBytes = 10 * 1024 * 1024

export const complaintReasonSchema = z.enum([
  "damaged",
  "spoilt",
  "wrong_goods",
  "missing",
  "not_as_described",
  "other",
])
export type ComplaintReason = z.infer<typeof complaintReasonSchema>
export const complaintWishSchema = z.enum(["refund", "replacement"])
export type ComplaintWish = z.infer<typeof complaintWishSchema>

/**
 * Open: waits for the association. Offered: it offers something, and the buyer is to say. Refused: it does not agree,
 * and the buyer may ask the secretariat. Referred: waits for the secretariat. Awaiting goods: they are to come back
 * first. Awaiting replacement: other goods are to be sent. Settled: what was agreed or decided is done. Closed: nothing
 * is done, because the buyer withdrew it or the secretariat decided so.
 */
export const complaintStateSchema = z.enum([
  "open",
  "offered",
  "refused",
  "referred",
  "awaiting_goods",
  "awaiting_replacement",
  "settled",
  "closed",
])
export type ComplaintState = z.infer<typeof complaintStateSchema>

/** What is to be done about a complaint. */
export const complaintOutcomeSchema = z.object({
  kind: complaintWishSchema,
  /** What the buyer gets back; zero for a replacement. */
  refund: amountSchema,
  /** Whether the goods come back first. */
  goods_back: z.boolean(),
})
export type ComplaintOutcome = z.infer<typeof complaintOutcomeSchema>

export const complaintStepSchema = z.enum([
  "opened",
  "accepted",
  "offered",
  "refused",
  "agreed",
  "referred",
  "decided",
  "dismissed",
  "goods_received",
  "replacement_sent",
  "refunded",
  "withdrawn",
])
export type ComplaintStep = z.infer<typeof complaintStepSchema>

export const complaintSchema = z.object({
  id: z.string(),
  state: complaintStateSchema,
  reason: complaintReasonSchema,
  wish: complaintWishSchema,
  note: z.string().nullable(),
  lines: z.array(z.object({ line_id: z.string(), quantity: z.number().int() })).min(1),
  /** What the buyer paid for these goods: the most that can be paid back. */
  worth: amountSchema,
  /** Ids; the bytes are read by a route of their own. */
  photographs: z.array(z.string()),
  /** What is offered, agreed or decided; null while nothing is. */
  outcome: complaintOutcomeSchema.nullable(),
  /** Once goods came back: whether they are on the shelf again. */
  restocked: z.boolean().nullable(),
  timeline: z
    .array(
      z.object({
        step: complaintStepSchema,
        actor: consignmentActorSchema,
        note: z.string().nullable(),
        occurred_at: z.string(),
      }),
    )
    .min(1),
  opened_at: z.string(),
})
export type Complaint = z.infer<typeof complaintSchema>

export const openComplaintBody = z.strictObject({
  /** The consignment's number. */
  consignment: z.string().regex(/^\d{1,12}-\d{1,4}$/),
  lines: lineQuantitiesSchema,
  reason: complaintReasonSchema,
  wish: complaintWishSchema,
  note: z.string().trim().min(1).max(2000).optional(),
  photographs: z.array(z.string().min(1).max(64)).max(COMPLAINT_PHOTOGRAPHS),
})
export type OpenComplaint = z.infer<typeof openComplaintBody>

const noteSchema = z.string().trim().min(1).max(1000)
const refundSchema = z.string().regex(/^\d{1,12}(\.\d{1,2})?$/)

/**
 * `accept`: what the buyer wishes. `offer`: something else, of which the buyer says whether it is enough. `refuse`:
 * nothing, and why.
 */
export const answerComplaintBody = z.discriminatedUnion("answer", [
  z.strictObject({ answer: z.literal("accept"), goods_back: z.boolean(), note: noteSchema.optional() }),
  z.strictObject({
    answer: z.literal("offer"),
    kind: complaintWishSchema,
    /** Of a refund only. */
    refund: refundSchema.optional(),
    goods_back: z.boolean(),
    note: noteSchema,
  }),
  z.strictObject({ answer: z.literal("refuse"), note: noteSchema }),
])
export type AnswerComplaint = z.infer<typeof answerComplaintBody>

/** What the buyer says to an answer: it is enough, or the secretariat is to decide, or it is taken back. */
export const replyComplaintBody = z.strictObject({
  reply: z.enum(["agree", "refer", "withdraw"]),
  note: noteSchema.optional(),
})
/** The association asks the secretariat to decide. */
export const referComplaintBody = z.strictObject({ note: noteSchema })
/** The goods are back: on the shelf again, or written off. The refund follows by itself. */
export const receiveGoodsBody = z.strictObject({ restock: z.boolean() })

/** The secretariat's word, after which there is none. */
export const decideComplaintBody = z.discriminatedUnion("decision", [
  z.strictObject({
    decision: z.literal("refund"),
    refund: refundSchema,
    goods_back: z.boolean(),
    note: noteSchema,
  }),
  z.strictObject({ decision: z.literal("replacement"), goods_back: z.boolean(), note: noteSchema }),
  z.strictObject({ decision: z.literal("dismiss"), note: noteSchema }),
])
export type DecideComplaint = z.infer<typeof decideComplaintBody>

export const complaintsQuery = z.strictObject({
  state: complaintStateSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export const complaintsSchema = z.object({
  complaints: z.array(
    complaintSchema.extend({
      consignment_id: z.string(),
      consignment_number: z.string(),
      association_name: z.string(),
      currency: currencySchema,
    }),
  ),
  count: z.number().int(),
})
export type Complaints = z.infer<typeof complaintsSchema>

/** What a photograph was kept as. */
export const keptPhotographSchema = z.object({ id: z.string() })
