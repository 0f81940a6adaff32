import { z } from "zod"

/**
 * Columns of a table of listings, in the order in which templates and exports have them. Their headings in both
 * languages are messages of `packages/i18n`; a key is a heading too.
 */
export const listingColumnSchema = z.enum([
  "reference",
  "name_km",
  "name_en",
  "kind",
  "sector",
  "story_km",
  "story_en",
  "pack_km",
  "pack_en",
  "price",
  "currency",
  "tiers",
  "net_weight",
  "packed_weight",
  "minimum",
  "step",
  "lead_time",
  "season",
  "made_to_order",
  "weekly_capacity",
  "ingredients_km",
  "ingredients_en",
  "allergens",
  "producers",
  "hs_code",
  "posting_abroad",
  "pack_code",
  "version",
])
export type ListingColumn = z.infer<typeof listingColumnSchema>

/** Without these no row can be told from another, or be recognised by a person. */
export const REQUIRED_LISTING_COLUMNS = ["reference", "name_km"] as const satisfies ListingColumn[]

/** Columns about one pack; each row of a listing has its own. All others are about the listing. */
export const packColumns: ReadonlySet<ListingColumn> = new Set<ListingColumn>([
  "pack_km",
  "pack_en",
  "pack_code",
  "price",
  "tiers",
  "net_weight",
  "packed_weight",
])

/** The reference of the example in a template, in both languages; a row that has it is never imported. */
export const EXAMPLE_REFERENCES: readonly string[] = ["ឧទាហរណ៍", "EXAMPLE"]
