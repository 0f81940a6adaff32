import { z } from "zod"
import { allianceSummarySchema, modelMarkSchema } from "./alliance.js"
import { bilingualSchema, bothLanguages, provinceCodeSchema } from "./primitives.js"
import { secretariatListQuery } from "./secretariat.js"

/** Applied: registered and waiting for the secretariat. Only an active association sells. */
export const associationStatusSchema = z.enum(["applied", "active", "suspended"])
export type AssociationStatus = z.infer<typeof associationStatusSchema>

export const associationEventTypeSchema = z.enum(["applied", "approved", "suspended", "reinstated"])
export type AssociationEventType = z.infer<typeof associationEventTypeSchema>

export const associationRecordSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: bilingualSchema,
  village: bilingualSchema.nullable(),
  province_code: provinceCodeSchema,
  status: associationStatusSchema,
  women_led: z.boolean(),
  youth_led: z.boolean(),
  vat_registered: z.boolean(),
  demonstration: z.boolean(),
})
export type AssociationRecord = z.infer<typeof associationRecordSchema>

export const associationRecordsSchema = z.object({
  associations: z.array(associationRecordSchema),
  count: z.number().int(),
})

export const associationFileSchema = associationRecordSchema.extend({
  story: bilingualSchema,
  model: modelMarkSchema.nullable(),
  alliances: z.array(allianceSummarySchema),
  producers: z.array(bilingualSchema),
  products: z.array(z.object({ id: z.string(), handle: z.string(), title: bilingualSchema })),
  events: z.array(
    z.object({
      type: associationEventTypeSchema,
      reason: z.string().nullable(),
      actor: z.string(),
      occurred_at: z.string(),
    }),
  ),
})
export type AssociationFile = z.infer<typeof associationFileSchema>

export const listAssociationRecordsQuery = secretariatListQuery.extend({
  status: associationStatusSchema.optional(),
  province: provinceCodeSchema.optional(),
})

export const registerAssociationBody = z.strictObject({
  /** The end of its public address; never changes. */
  handle: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .min(3)
    .max(60),
  name: bothLanguages(120),
  story: bothLanguages(2000),
  village: bothLanguages(120),
  province_code: provinceCodeSchema,
  women_led: z.boolean(),
  youth_led: z.boolean(),
  vat_registered: z.boolean(),
})
export type RegisterAssociation = z.input<typeof registerAssociationBody>
