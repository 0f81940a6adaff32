import { z } from "zod"
import { allergenSchema, postingAbroadSchema } from "./catalogue.js"
import { currencySchema, sectorSchema } from "./primitives.js"

/** Pictures of a listing; the first is the one that cards show. */
export const LISTING_PICTURES = 10
export const LISTING_PACKS = 20
export const PACK_TIERS = 5

/**
 * What somebody types before it is finished: it may be empty, and nothing is cut off it, so that what is kept is what
 * was sent. English may stay empty; Khmer is asked for when the listing is submitted.
 */
const typedText = (max: number) => z.strictObject({ km: z.string().max(max), en: z.string().max(max) })

/** An amount as it was typed, in major units of the document's currency; null while it is missing. */
const typedAmount = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/)
  .nullable()

/** Made by whoever makes the thing, a phone without network too: a letter, a UUID or a ULID will do. */
const madeIdSchema = z.string().regex(/^[\w-]{1,64}$/)

const unique =
  <T>(keyOf: (item: T) => unknown) =>
  (items: readonly T[]) =>
    new Set(items.map(keyOf)).size === items.length

export const listingPictureSchema = z.strictObject({
  /** Of a ready picture of the same association. */
  upload_id: z.string().min(1).max(64),
  /** What is seen on it, for who cannot see it; the listing's name stands in for it while it is empty. */
  alt: typedText(300),
})
export type ListingPicture = z.infer<typeof listingPictureSchema>

export const listingTierSchema = z.strictObject({
  /** Pieces in one line of a basket from which on the price holds. */
  from_quantity: z.int().min(2).max(100_000),
  /** For one piece, in the document's currency. */
  amount: typedAmount,
})
export type ListingTier = z.infer<typeof listingTierSchema>

/** A variant as it is sold: a jar of 100 g, a bag of one kilogram. */
export const listingPackSchema = z.strictObject({
  /** Stays with the pack for its life; baskets and stock hang on it. */
  id: madeIdSchema,
  name: typedText(80),
  /** Of the goods alone, and of what is sent with its wrapping; null while it is missing. */
  net_weight_grams: z.int().min(0).max(1_000_000).nullable(),
  packed_weight_grams: z.int().min(0).max(1_000_000).nullable(),
  amount: typedAmount,
  /** Cheaper prices for more of it; an order's line pays the one of its quantity. */
  tiers: z.array(listingTierSchema).max(PACK_TIERS),
})
export type ListingPack = z.infer<typeof listingPackSchema>

/** Months of a year, 1 to 12. */
const monthSchema = z.int().min(1).max(12)

/**
 * All that an association says of what it sells. One shape for a draft, for what is published and for a proposal: it is
 * always the whole document, and every field is there, empty or null while nothing was said.
 */
export const listingDocumentSchema = z.strictObject({
  name: typedText(120),
  story: typedText(4000),
  /** Code of a kind. */
  kind: z.string().max(60).nullable(),
  sector: sectorSchema.nullable(),
  pictures: z
    .array(listingPictureSchema)
    .max(LISTING_PICTURES)
    .refine(
      unique(({ upload_id }) => upload_id),
      "The same picture twice.",
    ),
  /** The currency that amounts were typed in; the other follows the day's published rate. */
  priced_in: currencySchema,
  packs: z
    .array(listingPackSchema)
    .max(LISTING_PACKS)
    .refine(
      unique(({ id }) => id),
      "Two packs of one id.",
    ),
  minimum_quantity: z.int().min(1).max(10_000),
  quantity_step: z.int().min(1).max(10_000),
  /** Days from the order until it is handed to the carrier; null while nothing was said. */
  lead_time_days: z.int().min(0).max(365).nullable(),
  /** When it is to be had; empty means all the year. */
  season_months: z
    .array(monthSchema)
    .max(12)
    .refine(
      unique((month) => month),
      "A month twice.",
    ),
  /** Made after it is ordered: pieces that can be ordered in one week from Monday on. Null for what is in stock. */
  made_to_order: z.strictObject({ weekly_capacity: z.int().min(1).max(100_000) }).nullable(),
  /** A proposal for customs: four to ten digits, `0904.11`. */
  hs_code_proposal: z
    .string()
    .regex(/^\d{4}(\.\d{2}(\.\d{2}(\.\d{2})?)?)?$/)
    .nullable(),
  posting_abroad: postingAbroadSchema,
  /** Of food; empty for what is not eaten. */
  ingredients: typedText(1000),
  allergens: z
    .array(allergenSchema)
    .max(allergenSchema.options.length)
    .refine(
      unique((allergen) => allergen),
      "An allergen twice.",
    ),
  /** Producers of the association who make it. */
  producer_ids: z
    .array(z.string().min(1).max(64))
    .max(100)
    .refine(
      unique((id) => id),
      "A producer twice.",
    ),
})
export type ListingDocument = z.infer<typeof listingDocumentSchema>

/** A document in which nothing was said yet. A draft kept by an older version of a page is filled up from it. */
export const emptyListing = (): ListingDocument => ({
  name: { km: "", en: "" },
  story: { km: "", en: "" },
  kind: null,
  sector: null,
  pictures: [],
  priced_in: "khr",
  packs: [],
  minimum_quantity: 1,
  quantity_step: 1,
  lead_time_days: null,
  season_months: [],
  made_to_order: null,
  hs_code_proposal: null,
  posting_abroad: "allowed",
  ingredients: { km: "", en: "" },
  allergens: [],
  producer_ids: [],
})

/** Kinds whose goods are eaten or drunk, so that ingredients and allergens are asked for. */
const FOOD_KINDS: ReadonlySet<string> = new Set([
  "spice",
  "salt",
  "sauce",
  "fermented-fish",
  "seafood",
  "sugar",
  "honey",
  "coffee",
  "rice",
  "noodle",
  "snack",
  "beverage",
  "fruit",
  "nut",
  "vegetable",
  "root-crop",
  "egg",
])

/** Whether ingredients and allergens are asked for. */
export const isFood = ({ kind }: Pick<ListingDocument, "kind">): boolean =>
  kind !== null && FOOD_KINDS.has(kind)

/** A service is not sent: it has no weight, and no customs. */
export const isServiceListing = ({ sector }: Pick<ListingDocument, "sector">): boolean => sector === "service"
