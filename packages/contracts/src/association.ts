import { z } from "zod"
import { allianceOfAssociationSchema, allianceSummarySchema, modelMarkSchema } from "./alliance.js"
import { productCardSchema } from "./catalogue.js"
import { registeredCertificateSchema } from "./certificate-register.js"
import { bilingualSchema, pictureSchema, provinceCodeSchema, sectorSchema } from "./primitives.js"

/** An association as lists show it. */
export const associationCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: bilingualSchema,
  village: bilingualSchema.nullable(),
  province_code: provinceCodeSchema,
  /** The sectors of what it sells now. */
  sectors: z.array(sectorSchema),
  women_led: z.boolean(),
  youth_led: z.boolean(),
  /** The year in which the secretariat made it a model for others; null where it is none. */
  model_year: z.number().int().nullable(),
  /** How many goods it sells now. */
  product_count: z.number().int().nonnegative(),
  /** Of one of its goods. */
  picture: pictureSchema.nullable(),
  demonstration: z.boolean(),
})
export type AssociationCard = z.infer<typeof associationCardSchema>

export const associationDetailSchema = associationCardSchema.extend({
  story: bilingualSchema,
  /** A suspended association keeps its page and sells nothing. */
  status: z.enum(["active", "suspended"]),
  model: modelMarkSchema.nullable(),
  /** Those it belongs to today. */
  alliances: z.array(allianceOfAssociationSchema),
  producers: z.array(bilingualSchema),
  certificates: z.array(registeredCertificateSchema),
  /** At most 48; the catalogue has them all. */
  products: z.array(productCardSchema),
})
export type AssociationDetail = z.infer<typeof associationDetailSchema>

export const associationsQuerySchema = z.strictObject({
  province: provinceCodeSchema.optional(),
  sector: sectorSchema.optional(),
  women_led: z.enum(["true"]).optional(),
  youth_led: z.enum(["true"]).optional(),
  model: z.enum(["true"]).optional(),
  /** Handle of an alliance. */
  alliance: z.string().min(1).max(60).optional(),
  limit: z.coerce.number().int().min(1).max(48).default(24),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export type AssociationsQuery = z.input<typeof associationsQuerySchema>

export const associationsSchema = z.object({
  associations: z.array(associationCardSchema),
  /** All that there are, to choose from. */
  alliances: z.array(allianceSummarySchema),
  count: z.number().int().nonnegative(),
})
export type Associations = z.infer<typeof associationsSchema>
