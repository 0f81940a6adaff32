import { z } from "zod"
import { daySchema } from "./primitives.js"

/** Words that mean the same to whoever searches. */
export const searchSynonymSchema = z.object({
  id: z.string(),
  terms: z.array(z.string()),
  changed_by: z.string(),
  changed_at: z.string(),
})
export type SearchSynonym = z.infer<typeof searchSynonymSchema>
export const searchSynonymsSchema = z.object({ synonyms: z.array(searchSynonymSchema) })

/** A word or several, with a letter in it and nothing that cannot be printed. */
const termSchema = z
  .string()
  .trim()
  .max(40)
  .regex(/^(?=.*\p{L})\P{Cc}*$/u)

export const writeSearchSynonymBody = z.strictObject({ terms: z.array(termSchema).min(2).max(12) })
export type WriteSearchSynonym = z.input<typeof writeSearchSynonymBody>

/** Words for which nothing was found in the last thirty days. */
export const missedSearchSchema = z.object({
  words: z.string(),
  times: z.number().int(),
  last_day: daySchema,
})
export type MissedSearch = z.infer<typeof missedSearchSchema>
export const missedSearchesSchema = z.object({ missed_searches: z.array(missedSearchSchema) })

/** Who answers what is typed. `filling`: its index is not whole yet. PostgreSQL answers then, and while it is `away`. */
export const searchEngineSchema = z.object({
  engine: z.enum(["off", "meilisearch", "filling", "away"]),
  away_since: z.string().nullable(),
  /** Since when it has not been told what changed. */
  behind_since: z.string().nullable(),
})
export type SearchEngine = z.infer<typeof searchEngineSchema>
