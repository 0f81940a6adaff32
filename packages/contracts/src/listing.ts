import { z } from "zod"
import { kindSchema, productDetailSchema } from "./catalogue.js"
import { publishedRateSchema } from "./exchange-rate.js"
import { listingDocumentSchema } from "./listing-document.js"
import { bilingualSchema, pictureSchema, pricesSchema } from "./primitives.js"
import { secretariatListQuery } from "./secretariat.js"

/**
 * Where a listing stands with the public. Draft: nobody but the association sees it. Submitted: it waits for whoever
 * publishes it. Returned: it was not published, and reasons say why. Published: it is on sale. Withdrawn: it was, and
 * can be again. What is being changed on a published one is its working version, with a state of its own.
 */
export const listingStateSchema = z.enum(["draft", "submitted", "returned", "published", "withdrawn"])
export type ListingState = z.infer<typeof listingStateSchema>

/** Working: at most one a listing. Live: what buyers see. The others are history. */
export const listingVersionStateSchema = z.enum(["draft", "submitted", "returned", "live", "superseded"])
export type ListingVersionState = z.infer<typeof listingVersionStateSchema>
export const workingStateSchema = z.enum(["draft", "submitted", "returned"])
export type WorkingState = z.infer<typeof workingStateSchema>

/** Who lets it onto the shop: the association's owner or manager, or the secretariat while the association is new. */
export const listingReviewerSchema = z.enum(["association", "secretariat"])
export type ListingReviewer = z.infer<typeof listingReviewerSchema>

/** An association is new until it has this many published listings or has been approved for this many days. */
export const NEW_ASSOCIATION = { listings: 3, days: 30 } as const

export const returnReasonSchema = z.strictObject({
  /** A path into the document; empty where it is about all of it. */
  field: z.string().max(100),
  reason: z.string().trim().min(1).max(500),
})
export type ReturnReason = z.infer<typeof returnReasonSchema>

const documentRevision = { revision: z.int().min(0), document: listingDocumentSchema }

/** What is being worked on, and how far it has come. */
export const listingWorkingSchema = z.object({
  state: workingStateSchema,
  document: listingDocumentSchema,
  saved_at: z.string(),
  /** Names of people, null when one is no longer there. */
  saved_by: z.string().nullable(),
  submitted_at: z.string().nullable(),
  submitted_by: z.string().nullable(),
  returned: z
    .object({
      by: listingReviewerSchema,
      at: z.string(),
      reasons: z.array(z.object({ field: z.string(), reason: z.string() })),
    })
    .nullable(),
})
export type ListingWorking = z.infer<typeof listingWorkingSchema>

export const listingValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(z.number()),
])
export const listingChangeSchema = z.object({
  field: z.string(),
  before: listingValueSchema,
  after: listingValueSchema,
})

/** A picture of a document, as far as it can be shown: what is not ready yet has none. */
export const listingPictureViewSchema = z.object({
  upload_id: z.string(),
  picture: pictureSchema.omit({ alt: true }).nullable(),
})

/** What a pack costs in both currencies at the day's rate; null while its price is missing or there is no rate. */
export const packPricesSchema = z.object({
  pack_id: z.string(),
  prices: pricesSchema.nullable(),
  tiers: z.array(z.object({ from_quantity: z.number().int(), prices: pricesSchema.nullable() })),
})

const fieldCode = z.object({ field: z.string(), code: z.string() })

/** What whoever asks may do with the listing now; a screen shows no button for what is false. */
export const listingActsSchema = z.object({
  save: z.boolean(),
  submit: z.boolean(),
  recall: z.boolean(),
  publish: z.boolean(),
  return: z.boolean(),
  discard: z.boolean(),
  withdraw: z.boolean(),
  republish: z.boolean(),
})
export type ListingActs = z.infer<typeof listingActsSchema>

export const listingSchema = z.object({
  id: z.string(),
  /** The id that its maker gave it, a phone without network for one. */
  draft_id: z.string(),
  state: listingStateSchema,
  /** Of the document that the next save has to be based on: the working one, or the live one where none is. */
  revision: z.number().int(),
  reviewer: listingReviewerSchema,
  product: z.object({ id: z.string(), handle: z.string() }).nullable(),
  live: z.object({ document: listingDocumentSchema, published_at: z.string() }).nullable(),
  working: listingWorkingSchema.nullable(),
  /** Field by field, what the working version would change of the live one; empty where one of the two is missing. */
  changes: z.array(listingChangeSchema),
  /** Of the working version, or the live one where none is. Codes of `listingProblemMessages`. */
  problems: z.array(fieldCode),
  missing_english: z.array(z.string()),
  quality: z.object({
    score: z.number().int(),
    /** Codes of `listingImprovementMessages`, the largest gain first. */
    improvements: z.array(z.object({ code: z.string(), points: z.number().int() })),
  }),
  /** Of the pictures of both documents. */
  pictures: z.array(listingPictureViewSchema),
  prices: z.array(packPricesSchema),
  may: listingActsSchema,
})
export type Listing = z.infer<typeof listingSchema>

export const listingSummarySchema = z.object({
  id: z.string(),
  draft_id: z.string(),
  state: listingStateSchema,
  /** Of the working version; null where nothing is being changed. */
  working: workingStateSchema.nullable(),
  revision: z.number().int(),
  /** Of the working document, or the live one; the Khmer may be empty in a draft. */
  name: bilingualSchema,
  picture: pictureSchema.omit({ alt: true }).nullable(),
  handle: z.string().nullable(),
  score: z.number().int(),
  changed_at: z.string(),
})
export type ListingSummary = z.infer<typeof listingSummarySchema>

export const listingsQuery = z.strictObject({
  state: listingStateSchema.optional(),
  /** Listings of which something waits to be published: a first version, or a change. */
  waiting: z
    .literal("true")
    .transform(() => true)
    .optional(),
  /** A part of the name in either language. */
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  /** The id of the last listing of the page before. */
  before: z.string().max(64).optional(),
})
export const listingsSchema = z.object({
  /** Last changed first. */
  listings: z.array(listingSummarySchema),
  next: z.string().nullable(),
  counts: z.record(listingStateSchema, z.number().int()),
  /** Of which something waits. */
  waiting: z.number().int(),
})
export type Listings = z.infer<typeof listingsSchema>

/** What the form of a listing offers to choose from. */
export const listingChoicesSchema = z.object({
  kinds: z.array(kindSchema),
  producers: z.array(z.object({ id: z.string(), name: bilingualSchema })),
  /** Null before the first was published. */
  rate: publishedRateSchema.nullable(),
  reviewer: listingReviewerSchema,
})
export type ListingChoices = z.infer<typeof listingChoicesSchema>

export const createListingBody = z.strictObject({
  /** A UUID or ULID, made before there was a network; the same one twice is the same listing. */
  draft_id: z.string().regex(/^[0-9A-Za-z-]{26,36}$/),
  document: listingDocumentSchema,
})
export const saveListingBody = z.strictObject(documentRevision)
/** An act on what somebody looked at: refused when it was changed meanwhile. */
export const listingRevisionBody = z.strictObject({ revision: z.int().min(0) })
export const returnListingBody = z.strictObject({
  revision: z.int().min(0),
  reasons: z.array(returnReasonSchema).min(1).max(20),
})
export const withdrawListingBody = z.strictObject({
  /** For the association's own record. */
  reason: z.string().trim().max(500).nullable(),
})

/** How an act or a save left the listing. */
export const listingStandingSchema = z.object({
  id: z.string(),
  state: listingStateSchema,
  working: workingStateSchema.nullable(),
  revision: z.number().int(),
})
export type ListingStanding = z.infer<typeof listingStandingSchema>

/** The newer document that a refused save comes with, so that both can be put side by side. */
export const newerListingSchema = z.object({
  ...documentRevision,
  saved_at: z.string(),
  saved_by: z.string().nullable(),
})
export type NewerListing = z.infer<typeof newerListingSchema>

export const listingPreviewQuery = z.strictObject({ version: z.enum(["working", "live"]).default("working") })
/** The page that buyers would see. Packs that were never published have the id of their pack for a variant. */
export const listingPreviewSchema = productDetailSchema

export const listingReviewsQuery = secretariatListQuery
export const listingReviewsSchema = z.object({
  reviews: z.array(
    listingSummarySchema.extend({
      association: z.object({ id: z.string(), handle: z.string(), name: bilingualSchema }),
      submitted_at: z.string(),
      submitted_by: z.string().nullable(),
      /** A change to something that is on sale already. */
      is_change: z.boolean(),
    }),
  ),
  count: z.number().int(),
})
export type ListingReviews = z.infer<typeof listingReviewsSchema>
export const listingReviewSchema = listingSchema.omit({ may: true }).extend({
  association: z.object({
    id: z.string(),
    handle: z.string(),
    name: bilingualSchema,
    published_listings: z.number().int(),
  }),
  kind: kindSchema.nullable(),
  producers: z.array(bilingualSchema),
})
export type ListingReview = z.infer<typeof listingReviewSchema>
