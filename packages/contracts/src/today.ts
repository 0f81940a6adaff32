import { z } from "zod"
import { schemeKindSchema } from "./certificate.js"
import { inboxItemSchema } from "./consignment.js"
import { amountSchema, bilingualSchema, currencySchema, daySchema } from "./primitives.js"
import { stockItemSchema } from "./stock.js"

/** Weeks of sales that are shown, from Monday to Sunday in Phnom Penh, the current one last. */
export const TODAY_WEEKS = 12
/** Days before its last one from which a certificate is named as expiring, and after it as expired. */
export const CERTIFICATE_EXPIRING_DAYS = 90
export const CERTIFICATE_EXPIRED_DAYS = 365
/** Days of sales that the pace of an item is taken from. */
export const STOCK_PACE_DAYS = 28
/** An item that lasts no longer than this at its pace is at risk of running out. */
export const STOCK_RUNS_OUT_DAYS = 14
/** Days on the way after which somebody should ask where a parcel is. */
export const PARCEL_LATE_DAYS = 7
/** Days before the end of a consent from which it is named, and after it. */
export const CONSENT_ENDING_DAYS = 14

/** What may be to be done, the most urgent first: what buyers wait for, then the association's own affairs. */
export const todayTaskKindSchema = z.enum([
  "answer_complaint",
  "accept",
  "complete_service",
  "send_rest",
  "send",
  "record_cash",
  "ask_for_parcel",
  "listing_returned",
  "listing_waiting",
  "consent_ending",
  "invitation_open",
])
export type TodayTaskKind = z.infer<typeof todayTaskKindSchema>

export const todayTaskSchema = z.object({
  kind: todayTaskKindSchema,
  count: z.number().int().positive(),
  /** Since when the one waits that waits longest. Of a consent: the end of its last day. */
  since: z.string(),
  /** The id of the consignment or listing where there is only one; null where there are more, or it has no page. */
  only: z.string().nullable(),
  /** Whether the person who asks may do it now; if not, it can be looked at. */
  may_act: z.boolean(),
})
export type TodayTask = z.infer<typeof todayTaskSchema>

export const todayStockSchema = stockItemSchema
  .pick({
    id: true,
    product: true,
    pack: true,
    available: true,
    threshold: true,
    state: true,
    best_before: true,
    at_risk: true,
  })
  .extend({
    /** Units ordered in the last `STOCK_PACE_DAYS` days, without what was cancelled or declined. */
    sold_lately: z.number().int(),
    /** Whole days that what can be sold lasts at that pace; null where nothing was sold. */
    days_left: z.number().int().nullable(),
  })
export type TodayStock = z.infer<typeof todayStockSchema>

export const todayCertificateSchema = z.object({
  code: z.string(),
  number: z.string(),
  scheme: z.object({ code: z.string(), kind: schemeKindSchema, name: bilingualSchema }),
  /** Of the association's products that it covers: the first by name, and how many there are. */
  product: bilingualSchema.nullable(),
  product_count: z.number().int(),
  /** Active: it expires soon. */
  status: z.enum(["active", "expired", "suspended"]),
  valid_to: daySchema.nullable(),
  /** Until its last day, negative once that is past; null without one. */
  days_left: z.number().int().nullable(),
})
export type TodayCertificate = z.infer<typeof todayCertificateSchema>

/** Sales of a time in one currency. Amounts of two currencies are never added. */
export const todaySoldSchema = z.object({
  /** Those that were cancelled are left out of all three. */
  consignments: z.number().int(),
  /** The sum of what they came to when they were ordered. */
  amount: amountSchema,
  /** What was taken off those consignments again, whenever that was. */
  credited: amountSchema,
})
export type TodaySold = z.infer<typeof todaySoldSchema>

export const todaySchema = z.object({
  /** The day it is in Cambodia. */
  day: daySchema,
  tasks: z.array(todayTaskSchema),
  /** The newest, whatever has become of them. */
  consignments: z.array(inboxItemSchema),
  /** The most pressing, and how many there are. */
  stock: z.object({ items: z.array(todayStockSchema), count: z.number().int() }),
  certificates: z.object({ items: z.array(todayCertificateSchema), count: z.number().int() }),
  sales: z.object({
    /** `TODAY_WEEKS` of them, the current one last. */
    weeks: z.array(z.object({ monday: daySchema, sold: z.record(currencySchema, todaySoldSchema) })),
    total: z.record(currencySchema, todaySoldSchema),
  }),
  /** How far the association has come, so that one that is new is told how to begin. */
  begun: z.object({ listings: z.number().int(), consignments: z.number().int() }),
})
export type Today = z.infer<typeof todaySchema>
