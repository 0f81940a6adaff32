import { z } from "zod"
import { certificateSummarySchema } from "./certificate.js"
import {
  bilingualSchema,
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

export const productCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: bilingualSchema,
  picture: pictureSchema.nullable(),
  association: associationSummarySchema,
  province_code: provinceCodeSchema,
  sector: sectorSchema,
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
})
export type Pack = z.infer<typeof packSchema>

export const exportProfileSchema = z.object({
  hs_code_proposal: z.string(),
  /** ISO 3166-1 alpha-2, upper case. */
  country_of_origin: z.string().length(2),
})
export type ExportProfile = z.infer<typeof exportProfileSchema>

export const productDetailSchema = productCardSchema.extend({
  story: bilingualSchema,
  producer: bilingualSchema,
  village: bilingualSchema.nullable(),
  women_led: z.boolean(),
  youth_led: z.boolean(),
  packs: z.array(packSchema).min(1),
  certificates: z.array(certificateSummarySchema),
  export_profile: exportProfileSchema.nullable(),
  /** Whatever is invented for the demonstration says so. */
  demonstration: z.boolean(),
})
export type ProductDetail = z.infer<typeof productDetailSchema>

export const catalogueQuerySchema = z.strictObject({
  /** What the buyer typed, in Khmer, English or romanised Khmer. At most 100 characters are looked at. */
  q: z.string().max(100).optional(),
  sector: sectorSchema.optional(),
  province: provinceCodeSchema.optional(),
  limit: z.coerce.number().int().min(1).max(48).default(24),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export type CatalogueQuery = z.input<typeof catalogueQuerySchema>

export const catalogueSchema = z.object({ products: z.array(productCardSchema), count: z.number().int() })
export type Catalogue = z.infer<typeof catalogueSchema>

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
