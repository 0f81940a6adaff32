import { z } from "zod"
import { bilingualSchema, bothLanguages, daySchema, pictureSchema } from "./primitives.js"

export const homeFeatureTargetSchema = z.enum(["product", "association", "province", "kind"])
export type HomeFeatureTarget = z.infer<typeof homeFeatureTargetSchema>

/** Something the secretariat wants seen on the home page. */
export const homeFeatureSchema = z.object({
  id: z.string(),
  title: bilingualSchema,
  text: bilingualSchema,
  picture: pictureSchema.nullable(),
  target: z.object({ type: homeFeatureTargetSchema, handle: z.string() }),
})
export type HomeFeature = z.infer<typeof homeFeatureSchema>

export const homeSchema = z.object({ features: z.array(homeFeatureSchema) })

export const homeFeatureRecordSchema = homeFeatureSchema.extend({
  /** The product whose picture it shows. */
  picture_product: z.string().nullable(),
  rank: z.number().int(),
  from_day: daySchema.nullable(),
  to_day: daySchema.nullable(),
  active: z.boolean(),
  /** Whether the home page shows it today. */
  shows_today: z.boolean(),
  changed_by: z.string(),
  changed_at: z.string(),
})
export type HomeFeatureRecord = z.infer<typeof homeFeatureRecordSchema>

export const homeFeatureRecordsSchema = z.object({ features: z.array(homeFeatureRecordSchema) })

export const writeHomeFeatureBody = z
  .strictObject({
    title: bothLanguages(80),
    text: bothLanguages(240),
    target: z.strictObject({
      type: homeFeatureTargetSchema,
      handle: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        .max(120),
    }),
    picture_product: z.string().max(120).nullable(),
    from_day: daySchema.nullable(),
    to_day: daySchema.nullable(),
    active: z.boolean(),
  })
  .refine(({ from_day, to_day }) => !from_day || !to_day || from_day <= to_day, { path: ["to_day"] })
export type WriteHomeFeature = z.input<typeof writeHomeFeatureBody>

/** Every feature once, in the order in which the home page shows them. */
export const orderHomeFeaturesBody = z.strictObject({ ids: z.array(z.string().max(64)).min(1).max(100) })
