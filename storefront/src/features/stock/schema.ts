import { adjustReasonSchema, localeSchema, lotOriginSchema, stockDirectionSchema } from "@ovop/contracts"
import { toLatinDigits } from "@ovop/khmer"
import { z } from "zod"

const id = z.string().min(1).max(64)
/** A number as people type it: Khmer digits too, with or without a comma between thousands. */
const number = z
  .string()
  .max(12)
  .transform((typed) => toLatinDigits(typed).replace(/[\s,]/g, ""))
  .pipe(z.string().regex(/^\d{1,7}$/))
  .transform(Number)
const units = number.pipe(z.number().min(1).max(1_000_000))
const note = z.string().max(500).default("")
const day = z.iso.date()
const dayOrNone = z.union([z.literal("").transform(() => null), day])
const idOrNone = z.union([z.literal("").transform(() => null), id])

/** A place and a lot in one choice: `location|lot`, the lot empty where there is none. */
const bucket = z
  .string()
  .regex(/^[\w-]{1,64}\|[\w-]{0,64}$/)
  .transform((value) => {
    const [location_id = "", lot_id = ""] = value.split("|")
    return { location_id, lot_id: lot_id || null }
  })

/** Of every act: where, in which language the page goes on, and the key by which a repeated sending is known. */
const acting = z.object({ association_id: id, locale: localeSchema, idempotency_key: z.uuid() })
const ofItem = acting.extend({ item_id: id })

/** What stands for a new lot among the lots to choose from. */
export const NEW_LOT = "new"

export const receiveForm = ofItem.extend({
  quantity: units,
  location_id: id,
  producer_id: idOrNone,
  lot_id: idOrNone,
  made_on: day,
  best_before: dayOrNone,
  note,
})
export const adjustForm = ofItem.extend({
  from: bucket,
  quantity: units,
  reason: z
    .string()
    .transform((value) => value.split("|"))
    .pipe(z.tuple([stockDirectionSchema, adjustReasonSchema])),
  note,
})
export const countForm = ofItem.extend({
  from: bucket,
  counted: number,
  expected: z.coerce.number().int(),
  /** Where the counting goes on; left out where one thing is counted alone. */
  next: z
    .string()
    .regex(/^[\w=&%.-]{0,2000}$/)
    .optional(),
})
export const transferForm = ofItem.extend({
  from: bucket,
  to_location_id: id,
  to_lot: z.string().max(64),
  quantity: units,
  note,
})
export const asideForm = ofItem.extend({ quantity: units, note })
export const thresholdForm = ofItem.extend({
  threshold: z.union([z.literal("").transform(() => null), number]),
})
export const ofSetAsideForm = ofItem.extend({ set_aside_id: id })
export const ofMovementForm = acting.extend({ movement_id: id })
export const placeForm = acting.extend({ name: z.string().trim().min(1).max(80) })
export const renameForm = placeForm.extend({ location_id: id })

const percent = z
  .string()
  .max(8)
  .transform((typed) => toLatinDigits(typed).replace(",", ".").trim())
  .pipe(z.union([z.literal(""), z.string().regex(/^\d{1,3}(\.\d{1,2})?$/)]))
  .transform((text) => Math.round(Number(text || "0") * 100))

const lotFacts = {
  code: z.string().trim().max(40).default(""),
  origin: lotOriginSchema,
  made_on: day,
  best_before: dayOrNone,
  province_code: idOrNone,
  village: z.string().trim().max(120).default(""),
  quantity: units,
  note: z.string().max(1000).default(""),
}
export const lotForm = acting.extend({ item_id: id, ...lotFacts })
export const changeLotForm = acting.extend({
  lot_id: id,
  state: z.enum(["open", "closed"]),
  district_code: idOrNone,
  ...lotFacts,
})
export const resultForm = acting.extend({
  lot_id: id,
  measured: z.string().trim().min(1).max(200),
  outcome: z.string().trim().min(1).max(200),
  passed: z.enum(["yes", "no"]).transform((value) => value === "yes"),
  laboratory: z.string().trim().min(1).max(200),
  tested_on: day,
  upload_id: idOrNone,
})

/** The shares among a form's fields, each named after its producer; what is empty is nobody's. */
export function sharesIn(form: FormData): { producer_id: string; share_basis_points: number }[] | undefined {
  const shares = []
  for (const [name, value] of form) {
    if (!name.startsWith("share:") || typeof value !== "string") continue
    const share = percent.safeParse(value)
    if (!share.success) return undefined
    if (share.data > 0) shares.push({ producer_id: name.slice(6), share_basis_points: share.data })
  }
  return shares
}
