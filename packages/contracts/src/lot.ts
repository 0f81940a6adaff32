import { z } from "zod"
import { bilingualSchema, daySchema, provinceCodeSchema } from "./primitives.js"

/** Open: units may be put into it. Closed: what is in it is sold, and nothing is added. Recalled: nothing of it is sold. */
export const lotStateSchema = z.enum(["open", "closed", "recalled"])
export type LotState = z.infer<typeof lotStateSchema>
/** What its day is the day of. */
export const lotOriginSchema = z.enum(["harvested", "produced"])
export type LotOrigin = z.infer<typeof lotOriginSchema>

/** The whole of a lot in hundredths of a per cent, of which its producers have their shares. */
export const WHOLE_LOT_BASIS_POINTS = 10_000
export const LOT_MAX_PRODUCERS = 50

const id = z.string().min(1).max(64)
const districtCodeSchema = z.string().regex(/^\d{4}$/)

export const lotResultSchema = z.object({
  id: z.string(),
  /** What was measured, in the laboratory's words. */
  measured: z.string(),
  outcome: z.string(),
  passed: z.boolean(),
  laboratory: z.string(),
  tested_on: daySchema,
  /** The paper behind it, of the association's uploads. */
  upload_id: z.string().nullable(),
})
export type LotResult = z.infer<typeof lotResultSchema>

/** Goods made together, traceable to producers. */
export const lotSchema = z.object({
  id: z.string(),
  code: z.string(),
  item: z.object({ id: z.string(), title: bilingualSchema, pack: bilingualSchema }),
  origin: lotOriginSchema,
  made_on: daySchema,
  best_before: daySchema.nullable(),
  province_code: provinceCodeSchema.nullable(),
  district_code: z.string().nullable(),
  village: z.string(),
  /** Units that were made. */
  quantity: z.number().int(),
  /** Units of it that lie somewhere still. */
  left: z.number().int(),
  state: lotStateSchema,
  note: z.string(),
  producers: z.array(
    z.object({ id: z.string(), name: bilingualSchema, share_basis_points: z.number().int() }),
  ),
  results: z.array(lotResultSchema),
  created_at: z.string(),
})
export type Lot = z.infer<typeof lotSchema>

export const lotsQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  item: z.string().max(64).optional(),
  state: lotStateSchema.optional(),
  /** The id of the last lot of the page before. */
  before: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export const lotsSchema = z.object({ lots: z.array(lotSchema), next: z.string().nullable() })
export type Lots = z.infer<typeof lotsSchema>

const facts = {
  /** As it is written on the sacks; left empty, the market gives the day and a number. */
  code: z.string().trim().max(40).default(""),
  origin: lotOriginSchema,
  made_on: daySchema,
  best_before: daySchema.nullable().default(null),
  province_code: provinceCodeSchema.nullable().default(null),
  district_code: districtCodeSchema.nullable().default(null),
  village: z.string().trim().max(120).default(""),
  quantity: z.number().int().min(1).max(1_000_000),
  note: z.string().trim().max(1000).default(""),
  producers: z
    .array(
      z.strictObject({
        producer_id: id,
        share_basis_points: z.number().int().min(1).max(WHOLE_LOT_BASIS_POINTS),
      }),
    )
    .max(LOT_MAX_PRODUCERS)
    .default([]),
}

/** Shares are whole together, or there are none. */
export const sharesAreWhole = (producers: readonly { share_basis_points: number }[]): boolean =>
  producers.length === 0 ||
  producers.reduce((sum, { share_basis_points }) => sum + share_basis_points, 0) === WHOLE_LOT_BASIS_POINTS

export const addLotBody = z.strictObject({ item_id: id, ...facts })
export const changeLotBody = z.strictObject({ ...facts, state: z.enum(["open", "closed"]) })
export const addLotResultBody = z.strictObject({
  measured: z.string().trim().min(1).max(200),
  outcome: z.string().trim().min(1).max(200),
  passed: z.boolean(),
  laboratory: z.string().trim().min(1).max(200),
  tested_on: daySchema,
  upload_id: id.nullable().default(null),
})
