import { z } from "zod"
import { carrierCodeSchema } from "./carrier.js"
import { amountSchema, bilingualSchema } from "./primitives.js"

/** How it is known that the buyer has it. `code`: the buyer told the code that only their private page shows. */
export const deliveryProofSchema = z.enum(["association", "buyer", "code", "secretariat"])
export type DeliveryProof = z.infer<typeof deliveryProofSchema>

/** Why the cash that was taken is not what was to be taken. */
export const cashDifferenceSchema = z.enum([
  "buyer_paid_less",
  "buyer_paid_more",
  "other_currency",
  "carrier_kept_fee",
  "not_paid",
  "other",
])
export type CashDifference = z.infer<typeof cashDifferenceSchema>

/** Cash that was taken for something handed over. */
export const cashSchema = z.object({
  expected: amountSchema,
  amount: amountSchema,
  difference: cashDifferenceSchema.nullable(),
  note: z.string().nullable(),
  recorded_at: z.string(),
})
export type Cash = z.infer<typeof cashSchema>

/** Goods of a consignment that leave together: one fulfilment of Medusa. */
export const parcelSchema = z.object({
  id: z.string(),
  /** `1042-1/2`: the consignment's number and the place within it. */
  number: z.string(),
  carrier: z.object({ code: carrierCodeSchema, name: bilingualSchema }),
  tracking_number: z.string().nullable(),
  /** Where it can be followed; null where the carrier has no such place. */
  tracking_url: z.string().nullable(),
  lines: z.array(z.object({ line_id: z.string(), quantity: z.number().int() })).min(1),
  dispatched_at: z.string(),
  delivered_at: z.string().nullable(),
  /** Null while it is on its way. */
  proof: deliveryProofSchema.nullable(),
  /** Cash to be taken when it is handed over; zero when paid otherwise. Delivery is paid with the first parcel. */
  amount_to_collect: amountSchema,
  /** Null until somebody says what was taken. */
  cash: cashSchema.nullable(),
  /** It takes the place of goods that somebody complained about. */
  is_replacement: z.boolean(),
})
export type Parcel = z.infer<typeof parcelSchema>

/** A parcel as the buyer sees it. */
export const buyerParcelSchema = parcelSchema.extend({
  /** To be told to whoever hands it over; null once it is delivered. */
  delivery_code: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
})
export type BuyerParcel = z.infer<typeof buyerParcelSchema>

/** How much of a line. A line is named once. */
export const lineQuantitiesSchema = z
  .array(
    z.strictObject({
      line_id: z.string().min(1).max(64),
      quantity: z.number().int().min(1).max(1_000_000),
    }),
  )
  .min(1)
  .max(200)
export type LineQuantities = z.infer<typeof lineQuantitiesSchema>

export const dispatchBody = z.strictObject({
  /** What goes; left out, all goods that are left. */
  lines: lineQuantitiesSchema.optional(),
  carrier: carrierCodeSchema,
  /** Of `other` only, which needs one. */
  carrier_name: z.string().trim().min(1).max(100).optional(),
  tracking_number: z.string().trim().min(1).max(100).optional(),
})

/** Of which parcel a paper is; without one, of what is left. */
export const paperQuery = z.strictObject({ parcel: z.string().max(64).optional() })

export const cashBody = z.strictObject({
  amount: z.string().regex(/^\d{1,12}(\.\d{1,2})?$/),
  /** Needed where the amount is not what was to be taken. */
  difference: cashDifferenceSchema.optional(),
  note: z.string().trim().min(1).max(500).optional(),
})

/** Handing over: by the buyer's code where they told it, and with the cash where it was taken by then. */
export const deliverBody = z.strictObject({
  code: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  cash: cashBody.optional(),
})
/** Handing goods over where the buyer fetches them, without having sent them before. */
export const handOverBody = z.strictObject({
  lines: lineQuantitiesSchema.optional(),
  cash: cashBody.optional(),
})
/** A service took place. */
export const completeServiceBody = z.strictObject({ cash: cashBody.optional() })
