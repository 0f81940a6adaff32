import { z } from "zod"

/** A change that could not be delivered and waits for a person. */
export const parkedChangeSchema = z.object({
  id: z.string(),
  /** Who was to hear of it: the search index, the storefront's pages, a person by message, or who works on uploads. */
  consumer: z.enum(["catalogue", "storefront", "message", "upload"]),
  kind: z.string(),
  subject_id: z.string(),
  attempts: z.number().int(),
  last_error: z.string().nullable(),
  created_at: z.string(),
  parked_at: z.string(),
})
export type ParkedChange = z.infer<typeof parkedChangeSchema>
export const parkedChangesSchema = z.object({ parked_changes: z.array(parkedChangeSchema) })
