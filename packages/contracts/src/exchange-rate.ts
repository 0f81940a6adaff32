import { z } from "zod"
import { amountSchema, daySchema } from "./primitives.js"
import { secretariatListQuery } from "./secretariat.js"

/** Riel for a dollar. The bounds only keep nonsense out; a jump within them must be confirmed. */
const rateAmountSchema = z
  .string()
  .regex(/^\d{4,5}(\.\d{1,2})?$/)
  .refine((amount) => Number(amount) >= 1000 && Number(amount) <= 20_000)

/** The rate in force: the newest that was published up to today. */
export const publishedRateSchema = z.object({ day: daySchema, khr_per_usd: amountSchema })
export type PublishedRate = z.infer<typeof publishedRateSchema>

export const rateEventSchema = z.object({
  type: z.enum(["published", "corrected"]),
  khr_per_usd: amountSchema,
  reason: z.string().nullable(),
  actor: z.string(),
  occurred_at: z.string(),
})

export const exchangeRateSchema = publishedRateSchema.extend({
  id: z.string(),
  source: z.string(),
  /** Whether every derived price already follows this rate. */
  prices_follow: z.boolean(),
  events: z.array(rateEventSchema),
})
export type ExchangeRate = z.infer<typeof exchangeRateSchema>

export const exchangeRatesSchema = z.object({
  rates: z.array(exchangeRateSchema),
  count: z.number().int(),
  /** Today in Cambodia. */
  today: daySchema,
  in_force: exchangeRateSchema.nullable(),
  /** How old the rate in force is; orders are refused when it is older than `max_age_days`. */
  age_days: z.number().int().nullable(),
  max_age_days: z.number().int(),
  is_stale: z.boolean(),
})
export type ExchangeRates = z.infer<typeof exchangeRatesSchema>

export const listExchangeRatesQuery = secretariatListQuery.omit({ q: true })
export const publishExchangeRateBody = z.strictObject({
  day: daySchema,
  khr_per_usd: rateAmountSchema,
  source: z.string().trim().min(1).max(200),
  /** Says that a jump of more than 5 % is meant. */
  confirmed: z.boolean().default(false),
})
export const correctExchangeRateBody = z.strictObject({
  khr_per_usd: rateAmountSchema,
  reason: z.string().trim().min(1).max(500),
  confirmed: z.boolean().default(false),
})
