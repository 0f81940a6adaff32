import { z } from "zod"
import { bilingualSchema, daySchema, pictureSchema } from "./primitives.js"

/** The largest number of units that one act moves, and more than any store room of a village holds. */
export const STOCK_MAX_UNITS = 1_000_000
/** Days before the best-before day from which a lot counts as at risk. */
export const LOT_AT_RISK_DAYS = 30

/**
 * Why units came, went or were looked at. `opening`: they were there when the item was first stocked. `altered`: the
 * database saw the level change without anybody saying why, by hand or by a program that is none of ours.
 */
export const stockMovementKindSchema = z.enum([
  "opening",
  "received",
  "dispatched",
  "returned",
  "adjusted",
  "transferred",
  "counted",
  "set_aside",
  "released",
  "taken_back",
  "altered",
])
export type StockMovementKind = z.infer<typeof stockMovementKindSchema>

export const stockDirectionSchema = z.enum(["out", "in"])
export type StockDirection = z.infer<typeof stockDirectionSchema>
export const adjustReasonSchema = z.enum([
  "damaged",
  "spoiled",
  "lost",
  "sample",
  "own_use",
  "found",
  "correction",
])
export type AdjustReason = z.infer<typeof adjustReasonSchema>

/** The reasons by which units go, and those by which they come. */
export const adjustReasons = {
  out: ["damaged", "spoiled", "lost", "sample", "own_use", "correction"],
  in: ["found", "correction"],
} as const satisfies Record<StockDirection, readonly AdjustReason[]>

const id = z.string().min(1).max(64)
const units = z.number().int().min(1).max(STOCK_MAX_UNITS)
const note = z.string().trim().max(500).default("")

/** Where units lie. From the selling one alone the market sells; the others are store rooms, fair stalls and the like. */
export const stockLocationSchema = z.object({
  id: z.string(),
  /** As its association calls it; screens call the selling one by what it is. */
  name: z.string(),
  selling: z.boolean(),
})
export type StockLocation = z.infer<typeof stockLocationSchema>
export const stockLocationsSchema = z.object({ locations: z.array(stockLocationSchema) })
export const stockLocationBody = z.strictObject({ name: z.string().trim().min(1).max(80) })

/** Out: nothing can be sold. Low: no more than the threshold. */
export const stockStateSchema = z.enum(["out", "low", "enough"])
export type StockState = z.infer<typeof stockStateSchema>

/** A pack as its association keeps it in stock. */
export const stockItemSchema = z.object({
  /** Of Medusa's inventory item. */
  id: z.string(),
  product: z.object({
    id: z.string(),
    handle: z.string(),
    title: bilingualSchema,
    picture: pictureSchema.nullable(),
  }),
  pack: bilingualSchema,
  sku: z.string(),
  /** At the selling location: units there, those promised to orders, those set aside, and what can still be sold. */
  stocked: z.number().int(),
  promised: z.number().int(),
  set_aside: z.number().int(),
  available: z.number().int(),
  /** Units at the other locations. */
  elsewhere: z.number().int(),
  /** From here on downwards it counts as low; null where nobody set one. */
  threshold: z.number().int().nullable(),
  state: stockStateSchema,
  /** The earliest best-before day among its lots that are not empty. */
  best_before: daySchema.nullable(),
  /** That day is near or past. */
  at_risk: z.boolean(),
})
export type StockItem = z.infer<typeof stockItemSchema>

export const stockItemsQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  show: z.enum(["all", "low", "at_risk"]).default("all"),
  /** The id of the last item of the page before. */
  after: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export const stockItemsSchema = z.object({
  items: z.array(stockItemSchema),
  /** `after` of the next page; null on the last. */
  next: z.string().nullable(),
  /** Over everything that is stocked, whatever was asked for. */
  counts: z.object({ all: z.number().int(), low: z.number().int(), at_risk: z.number().int() }),
})
export type StockItems = z.infer<typeof stockItemsSchema>

export const stockLotRefSchema = z.object({
  id: z.string(),
  code: z.string(),
  best_before: daySchema.nullable(),
})
export const stockPlaceLevelSchema = z.object({
  location: stockLocationSchema,
  /** Null: units of no lot. */
  lot: stockLotRefSchema.nullable(),
  quantity: z.number().int(),
})
export const setAsideSchema = z.object({
  id: z.string(),
  quantity: z.number().int(),
  note: z.string(),
  by: z.string().nullable(),
  at: z.string(),
})
export const stockItemDetailSchema = stockItemSchema.extend({
  levels: z.array(stockPlaceLevelSchema),
  set_asides: z.array(setAsideSchema),
  /** Lots that units may be put into. */
  lots: z.array(stockLotRefSchema),
  locations: z.array(stockLocationSchema),
  producers: z.array(z.object({ id: z.string(), name: bilingualSchema })),
})
export type StockItemDetail = z.infer<typeof stockItemDetailSchema>

export const stockMovementSchema = z.object({
  /** Ever rising; the cursor of the ledger. */
  number: z.number().int().positive(),
  id: z.string(),
  kind: stockMovementKindSchema,
  item: z.object({ id: z.string(), title: bilingualSchema, pack: bilingualSchema }),
  location: stockLocationSchema,
  lot: z.object({ id: z.string(), code: z.string() }).nullable(),
  /** Units that came, or with a minus those that went. */
  quantity: z.number().int(),
  /** Units that this set aside, or with a minus released. */
  held: z.number().int(),
  /** What a count found. */
  counted: z.number().int().nullable(),
  /** Units of the item at the location afterwards. */
  left: z.number().int(),
  reason: adjustReasonSchema.nullable(),
  note: z.string(),
  producer: bilingualSchema.nullable(),
  /** The consignment that it went with or came back from. */
  consignment: z.object({ id: z.string(), number: z.string() }).nullable(),
  /** A member by name, `system` for the market's own work. */
  actor: z.object({ kind: z.string(), name: z.string().nullable() }),
  on_behalf_of: z.string().nullable(),
  /** The number of the movement that this one takes back, and of the one that took this one back. */
  reverses: z.number().int().nullable(),
  reversed_by: z.number().int().nullable(),
  /** A member may still take it back. */
  may_take_back: z.boolean(),
  occurred_at: z.string(),
})
export type StockMovement = z.infer<typeof stockMovementSchema>

const ledgerFilters = {
  item: z.string().max(64).optional(),
  location: z.string().max(64).optional(),
  lot: z.string().max(64).optional(),
  kind: stockMovementKindSchema.optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
}
export const stockMovementsQuery = z.strictObject({
  ...ledgerFilters,
  /** Movements older than this number. */
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export const stockMovementsSchema = z.object({
  movements: z.array(stockMovementSchema),
  next: z.number().int().nullable(),
})
export type StockMovements = z.infer<typeof stockMovementsSchema>
/** Lines of one file of the ledger; a longer time is asked for in parts. */
export const STOCK_EXPORT_MAX_LINES = 20_000
export const stockExportQuery = z.strictObject({
  ...ledgerFilters,
  locale: z.enum(["km", "en"]).default("km"),
})

/** A lot that begins with what is received. */
export const newLotOnReceiptSchema = z.strictObject({
  origin: z.enum(["harvested", "produced"]),
  made_on: daySchema,
  best_before: daySchema.nullable().default(null),
})
export const receiveStockBody = z.strictObject({
  item_id: id,
  location_id: id,
  quantity: units,
  /** Who brought them; null where several did, or the association itself. */
  producer_id: id.nullable().default(null),
  lot_id: id.nullable().default(null),
  /** Instead of a lot that is there. */
  new_lot: newLotOnReceiptSchema.nullable().default(null),
  note,
})
export const adjustStockBody = z
  .strictObject({
    item_id: id,
    location_id: id,
    lot_id: id.nullable().default(null),
    direction: stockDirectionSchema,
    quantity: units,
    reason: adjustReasonSchema,
    note,
  })
  .refine(({ direction, reason }) => (adjustReasons[direction] as readonly AdjustReason[]).includes(reason), {
    path: ["reason"],
  })
export const transferStockBody = z.strictObject({
  item_id: id,
  from_location_id: id,
  from_lot_id: id.nullable().default(null),
  to_location_id: id,
  to_lot_id: id.nullable().default(null),
  quantity: units,
  note,
})
export const countStockBody = z.strictObject({
  item_id: id,
  location_id: id,
  lot_id: id.nullable().default(null),
  counted: z.number().int().min(0).max(STOCK_MAX_UNITS),
  /** What stood on the screen of whoever counted: a sale in the meantime is not taken for a loss. */
  expected: z.number().int().min(-STOCK_MAX_UNITS).max(STOCK_MAX_UNITS),
  note,
})
export const setAsideBody = z.strictObject({ item_id: id, quantity: units, note })
export const thresholdBody = z.strictObject({
  threshold: z.number().int().min(0).max(STOCK_MAX_UNITS).nullable(),
})
export const movedSchema = z.object({ id: z.string(), item_id: z.string() })
