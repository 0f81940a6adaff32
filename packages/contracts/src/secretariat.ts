import { z } from "zod"

/** What every list of the secretariat can be asked: a search, and which part of the answer. */
export const secretariatListQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})

/** A reason that the public reads, in Khmer and, where it was translated, in English. */
export const publicReasonBody = z.strictObject({
  reason: z.strictObject({
    km: z.string().trim().min(1).max(500),
    en: z.string().trim().min(1).max(500).nullable().default(null),
  }),
})

/** A reason for the secretariat's own record. */
export const reasonBody = z.strictObject({ reason: z.string().trim().min(1).max(500) })

/** The body of an act that needs no more said than that it is done. */
export const emptyBody = z.strictObject({})

/** The answer of an act on something: its id. Who wants to see it reads it. */
export const changedSchema = z.object({ id: z.string() })
