import { listingStateSchema, localeSchema } from "@ovop/contracts"
import { z } from "zod"

const id = z.string().min(1).max(64)
const within = z.object({ association_id: id, locale: localeSchema })

/** The form of a listing, sent by a page without scripts; what it says is read apart. */
export const saveForm = within.extend({
  draft_id: id,
  /** Empty for a listing that is new. */
  listing_id: z.union([z.literal(""), id]),
  revision: z.coerce.number().int().min(0),
})

const key = { idempotency_key: z.uuid() }
export const actForm = within.extend({
  ...key,
  listing_id: id,
  act: z.enum(["submit", "recall", "publish", "withdraw", "republish", "discard"]),
  revision: z.coerce.number().int().min(0),
})
export const returnForm = within.extend({
  ...key,
  listing_id: id,
  revision: z.coerce.number().int().min(0),
  field: z.string().max(100),
  reason: z.string().trim().min(1).max(500),
})

/** What an address asks of the list; whatever it cannot mean is left out. */
export const listAddress = z.object({
  state: listingStateSchema.optional().catch(undefined),
  waiting: z.literal("true").optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  before: z.string().max(64).optional().catch(undefined),
})
export type ListAsked = z.output<typeof listAddress>
