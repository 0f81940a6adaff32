import { z } from "zod"
import { certificateSummarySchema } from "./certificate.js"
import {
  amountSchema,
  bilingualSchema,
  currencySchema,
  localeSchema,
  pictureSchema,
  pricesSchema,
  provinceCodeSchema,
  sectorSchema,
} from "./primitives.js"

export const associationSummarySchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: bilingualSchema,
})
export type AssociationSummary = z.infer<typeof associationSummarySchema>

/** A kind of goods, such as pepper or silk: the market's own categories. */
export const kindSchema = z.object({ code: z.string(), name: bilingualSchema })
export type Kind = z.infer<typeof kindSchema>

/** What food must name on its label, after the Codex Alimentarius (CXS 1-1985, 4.2.1.4). */
export const allergenSchema = z.enum([
  "gluten",
  "crustaceans",
  "eggs",
  "fish",
  "peanuts",
  "soybeans",
  "milk",
  "tree_nuts",
  "sesame",
  "sulphites",
])
export type Allergen = z.infer<typeof allergenSchema>

/** Whether goods may be posted to another country, and why not where they may not. */
export const postingAbroadSchema = z.enum([
  "allowed",
  "fresh_food",
  "animal_product",
  "liquid",
  "fragile",
  "too_heavy",
])
export type PostingAbroad = z.infer<typeof postingAbroadSchema>

export const productCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: bilingualSchema,
  picture: pictureSchema.nullable(),
  association: associationSummarySchema,
  province_code: provinceCodeSchema,
  sector: sectorSchema,
  kind: kindSchema.nullable(),
  /** The cheapest pack. */
  price_from: pricesSchema,
  in_stock: z.boolean(),
  /** One per active certificate whose evidence was at least seen. */
  badges: z.array(z.object({ scheme_code: z.string(), name: bilingualSchema })),
})
export type ProductCard = z.infer<typeof productCardSchema>

export const packSchema = z.object({
  variant_id: z.string(),
  sku: z.string(),
  title: bilingualSchema,
  prices: pricesSchema,
  /** Cheaper prices for a line of more pieces, from the smallest quantity up. */
  tiers: z.array(z.object({ from_quantity: z.number().int(), prices: pricesSchema })),
  /** Of the goods without their wrapping; null where the seller names none. */
  net_weight_grams: z.number().int().nullable(),
})
export type Pack = z.infer<typeof packSchema>

export const exportProfileSchema = z.object({
  hs_code_proposal: z.string(),
  /** ISO 3166-1 alpha-2, upper case. */
  country_of_origin: z.string().length(2),
  posting_abroad: postingAbroadSchema,
})
export type ExportProfile = z.infer<typeof exportProfileSchema>

export const productDetailSchema = productCardSchema.extend({
  story: bilingualSchema,
  producer: bilingualSchema,
  village: bilingualSchema.nullable(),
  women_led: z.boolean(),
  youth_led: z.boolean(),
  /** All of them, the card's first. */
  pictures: z.array(pictureSchema),
  packs: z.array(packSchema).min(1),
  certificates: z.array(certificateSummarySchema),
  /** The least that one buys of a pack, and the multiple it is sold in; both at least 1. */
  minimum_quantity: z.number().int().positive(),
  quantity_step: z.number().int().positive(),
  /** Days from the order until it is handed to the carrier; null where the seller names none. */
  lead_time_days: z.number().int().nullable(),
  /** Months, 1 to 12, in which it is to be had; empty means all the year. */
  season_months: z.array(z.number().int()),
  /** Made after it is ordered, this many pieces a week; null for what is in stock. */
  made_to_order: z.object({ weekly_capacity: z.number().int() }).nullable(),
  /** Of food; null for what is not eaten. */
  ingredients: bilingualSchema.nullable(),
  allergens: z.array(allergenSchema),
  /** Services have none: they are not shipped. */
  export_profile: exportProfileSchema.nullable(),
  /** Whatever is invented for the demonstration says so. */
  demonstration: z.boolean(),
})
export type ProductDetail = z.infer<typeof productDetailSchema>

/** One or several of the same filter, as an address repeats it: `province=17&province=12`. */
const several = <S extends z.ZodType>(schema: S) =>
  z
    .union([schema, z.array(schema).min(1).max(30)])
    .transform((given) => (Array.isArray(given) ? given : [given]))

/** A filter that is on or absent. */
const marked = z.literal("true").transform(() => true)

const handleSchema = z.string().min(1).max(120)

/** A price limit in major units of the query's currency. */
const priceLimitSchema = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/)
  .transform(Number)

export const catalogueSortSchema = z.enum(["relevance", "newest", "price_up", "price_down", "name"])
export type CatalogueSort = z.infer<typeof catalogueSortSchema>

/** Stars of a scheme that gives them. */
export const starLevelSchema = z.enum(["1", "2", "3", "4", "5"])

export const catalogueQuerySchema = z.strictObject({
  /** What the buyer typed, in Khmer, English or romanised Khmer. At most 100 characters are looked at. */
  q: z.string().max(100).optional(),
  /** Within one filter any of the values will do; between filters all must hold. */
  province: several(provinceCodeSchema).optional(),
  sector: several(sectorSchema).optional(),
  /** Codes of kinds. */
  kind: several(handleSchema).optional(),
  /** Handles of associations. */
  association: several(handleSchema).optional(),
  /** Codes of schemes; only certificates that are valid today and whose evidence was seen count. */
  scheme: several(handleSchema).optional(),
  /** Stars given by a certificate that is valid today. */
  level: several(starLevelSchema).optional(),
  /** Goods under a geographical indication that is valid today. */
  gi: marked.optional(),
  women_led: marked.optional(),
  youth_led: marked.optional(),
  in_stock: marked.optional(),
  /** The currency of the price limits, of their facet, and of sorting by price. */
  currency: currencySchema.default("khr"),
  price_min: priceLimitSchema.optional(),
  price_max: priceLimitSchema.optional(),
  /** By default relevance where something is looked for, else the newest first. */
  sort: catalogueSortSchema.optional(),
  /** The language that names are sorted in. */
  locale: localeSchema.default("km"),
  limit: z.coerce.number().int().min(1).max(48).default(24),
  /** `next_cursor` of the page before, for the same filters and sorting. */
  cursor: z.string().min(1).max(500).optional(),
  /** Whether to count how many goods each further filter would leave. */
  facets: marked.optional(),
})
export type CatalogueQuery = z.input<typeof catalogueQuerySchema>

/** How far goods are counted. One more than this stands for "more": nobody needs to know by how many. */
export const mostCounted = 1000

const countSchema = z
  .number()
  .int()
  .nonnegative()
  .max(mostCounted + 1)

const countedSchema = z.object({ value: z.string(), count: countSchema })
const namedCountSchema = countedSchema.extend({ name: bilingualSchema })
export type NamedCount = z.infer<typeof namedCountSchema>

/** How many goods each value would leave, were it the only one chosen in its filter. What leaves none is absent. */
export const facetsSchema = z.object({
  province: z.array(countedSchema),
  sector: z.array(countedSchema),
  kind: z.array(namedCountSchema),
  association: z.array(namedCountSchema),
  scheme: z.array(namedCountSchema),
  level: z.array(countedSchema),
  gi: countSchema,
  women_led: countSchema,
  youth_led: countSchema,
  in_stock: countSchema,
  /** The cheapest and the dearest, in the query's currency; null when nothing is left. */
  price: z.object({ min: amountSchema, max: amountSchema }).nullable(),
})
export type Facets = z.infer<typeof facetsSchema>

export const catalogueSchema = z.object({
  products: z.array(productCardSchema),
  /** Exact up to 1,000; 1,001 stands for more. */
  count: countSchema,
  /** Leads to the goods after these; null on the last page. */
  next_cursor: z.string().nullable(),
  /** Null unless they were asked for. */
  facets: facetsSchema.nullable(),
  /** What was typed with its misspelt words put right; null where none were, or nothing was typed. */
  did_you_mean: z.string().nullable(),
  /** Nothing has all the words that were typed; these have some of them. */
  is_partial: z.boolean(),
})
export type Catalogue = z.infer<typeof catalogueSchema>

export const suggestionsQuerySchema = z.strictObject({
  /** The beginning of what a buyer types. */
  q: z.string().min(1).max(100),
})

export const suggestionSchema = z.object({
  type: z.enum(["product", "kind", "province", "association"]),
  /** Handle of a product or association, code of a kind or province. */
  code: z.string(),
  name: bilingualSchema,
})
export type Suggestion = z.infer<typeof suggestionSchema>

export const suggestionsSchema = z.object({ suggestions: z.array(suggestionSchema) })
export type Suggestions = z.infer<typeof suggestionsSchema>

/** The small live call beside the cached page: what can be bought now, and for how much. */
export const availabilitySchema = z.object({
  packs: z.array(
    z.object({
      variant_id: z.string(),
      available: z.number().int().nonnegative(),
      prices: pricesSchema,
    }),
  ),
})
export type Availability = z.infer<typeof availabilitySchema>
