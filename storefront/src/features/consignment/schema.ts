import {
  carrierCodeSchema,
  cashDifferenceSchema,
  complaintWishSchema,
  declineReasonSchema,
  type InboxState,
  inboxStateSchema,
  localeSchema,
} from "@ovop/contracts"
import { toLatinDigits } from "@ovop/khmer"
import { z } from "zod"

const id = z.string().min(1).max(64)
const emptyIsNone = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value)
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(emptyIsNone, schema.optional())
const note = (max: number) => z.string().trim().min(1).max(max)

/** Money as people type it: Khmer digits, with commas between thousands, with a sign or without. */
const amount = z.preprocess(
  (typed) => (typeof typed === "string" ? toLatinDigits(typed).replace(/[\s,៛$]/g, "") : typed),
  z.string().regex(/^\d{1,12}(\.\d{1,2})?$/),
)

/** Of every act: on which consignment, the key by which a repeated sending is known, and the language to go on in. */
export const ofConsignmentForm = z.object({
  association_id: id,
  consignment_id: id,
  idempotency_key: z.uuid(),
  locale: localeSchema,
})
export const declineForm = ofConsignmentForm.extend({
  reason: declineReasonSchema,
  note: optional(note(500)),
})
export const dispatchForm = ofConsignmentForm.extend({
  carrier: carrierCodeSchema,
  carrier_name: optional(note(100)),
  tracking_number: optional(note(100)),
})
const cashFields = {
  /** Empty where the money comes later. */
  amount: z.preprocess(emptyIsNone, amount.optional()),
  difference: optional(cashDifferenceSchema),
  note: optional(note(500)),
}
export const deliverForm = ofConsignmentForm.extend({
  parcel_id: id,
  code: z.preprocess(
    (typed) => emptyIsNone(typeof typed === "string" ? toLatinDigits(typed).replace(/\s/g, "") : typed),
    z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
  ),
  ...cashFields,
})
export const cashForm = ofConsignmentForm.extend({ parcel_id: id, ...cashFields, amount })
export const completeServiceForm = ofConsignmentForm.extend({ line_id: id, ...cashFields })

const ofComplaintForm = ofConsignmentForm.extend({ complaint_id: id })
const isYes = z.enum(["yes", "no"]).transform((value) => value === "yes")
export const answerForm = ofComplaintForm.extend({
  answer: z.enum(["accept", "offer", "refuse"]),
  kind: optional(complaintWishSchema),
  refund: z.preprocess(emptyIsNone, amount.optional()),
  goods_back: isYes,
  note: optional(note(1000)),
})
export const referForm = ofComplaintForm.extend({ secretariat_note: note(1000) })
export const receiveGoodsForm = ofComplaintForm.extend({ restock: isYes })
export const replacementForm = dispatchForm.extend({ complaint_id: id })

/** What waits for the association, the most pressing first. */
export const DUE_STATES = [
  "complaint",
  "placed",
  "partly_dispatched",
  "confirmed",
  "cash",
] as const satisfies readonly InboxState[]

/** Where the inbox looks, read from its address; what makes no sense there is as if it were not. */
export const inboxAddress = z.object({
  state: z
    .enum(["all", ...inboxStateSchema.options])
    .optional()
    .catch(undefined),
  q: z.preprocess(emptyIsNone, z.string().trim().max(100).optional()).catch(undefined),
  before: id.optional().catch(undefined),
})
export type InboxAddress = z.infer<typeof inboxAddress>

/** What to ask the API for; undefined where the page is opened plainly and shows what is due. */
export function inboxQueryOf({ state, q, before }: InboxAddress) {
  if (!state && !q && !before) return undefined
  return {
    ...(state && state !== "all" ? { state } : {}),
    ...(q ? { q } : {}),
    ...(before ? { before } : {}),
  }
}

/** What was declined so far in the address of the page, before it is confirmed. */
export const declineAddress = z.object({
  reason: declineReasonSchema.optional().catch(undefined),
  note: z.preprocess(emptyIsNone, note(500).optional()).catch(undefined),
})
