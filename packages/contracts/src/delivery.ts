import { z } from "zod"
import {
  amountSchema,
  bilingualSchema,
  bothLanguages,
  daySchema,
  localeSchema,
  pricesSchema,
  provinceCodeSchema,
} from "./primitives.js"

/** Letters as a reader counts them: a Khmer cluster is one, whatever it is made of. */
export function countGraphemes(text: string): number {
  return [...new Intl.Segmenter("km", { granularity: "grapheme" }).segment(text)].length
}

/** The wire allows more characters than graphemes; a cluster of Khmer has up to six. */
const words = (graphemes: number) =>
  z
    .string()
    .trim()
    .max(graphemes * 6)
    .refine((text) => countGraphemes(text) <= graphemes)

export const giftMessageMaxGraphemes = 300
export const shortNoteMaxGraphemes = 200

/** A present: what stands on the card, and how the seller should wrap it. Prices never stand on it. */
export const giftSchema = z.strictObject({
  message: words(giftMessageMaxGraphemes),
  wrap_note: words(shortNoteMaxGraphemes),
})
export type Gift = z.infer<typeof giftSchema>

/** A service is bought for a day, which the association confirms. */
export const serviceRequestSchema = z.strictObject({
  /** In Asia/Phnom_Penh: from tomorrow, at most twelve months ahead. */
  day: daySchema,
  note: words(shortNoteMaxGraphemes),
})
export type ServiceRequest = z.infer<typeof serviceRequestSchema>

export const deliveryServiceSchema = z.enum(["standard", "express", "pick_up"])
export type DeliveryService = z.infer<typeof deliveryServiceSchema>

export const pickUpPointSchema = z.object({
  id: z.string(),
  name: bilingualSchema,
  address: bilingualSchema,
  hours: bilingualSchema,
  province_code: provinceCodeSchema,
})
export type PickUpPoint = z.infer<typeof pickUpPointSchema>

/** One way in which an association hands over its part of a basket. */
export const shippingChoiceSchema = z.object({
  /** With `pick_up_point.id` it names the choice; several points share one id. */
  id: z.string(),
  service: deliveryServiceSchema,
  name: bilingualSchema,
  /** In the basket's currency. */
  amount: amountSchema,
  /** The same in both, at the day's rate. */
  amounts: pricesSchema,
  pick_up_point: pickUpPointSchema.nullable(),
})
export type ShippingChoice = z.infer<typeof shippingChoiceSchema>

const bandSchema = z.strictObject({
  up_to_grams: z.int().min(1).max(1_000_000),
  usd: z.string().regex(/^\d{1,6}(\.\d{1,2})?$/),
})
const bandsSchema = z
  .array(bandSchema)
  .min(1)
  .max(50)
  .refine(
    (bands) =>
      bands.every((band, at) => {
        const before = bands[at - 1]
        return !before || (before.up_to_grams < band.up_to_grams && Number(before.usd) <= Number(band.usd))
      }),
    { message: "Weights rise, and a heavier parcel is never cheaper" },
  )

const zoneFields = {
  name: bothLanguages(100),
  /** ISO 3166-1 alpha-2, lower case. A zone in Cambodia names provinces and no country. */
  countries: z.array(z.string().regex(/^[a-z]{2}$/)).max(300),
  provinces: z.array(provinceCodeSchema).max(25),
  services: z
    .array(
      z.strictObject({
        code: z.enum(["standard", "express"]),
        name: bothLanguages(150),
        /** Each band reaches from the one before to its own limit, so there are no gaps. */
        bands: bandsSchema,
      }),
    )
    .max(2)
    .refine((services) => new Set(services.map(({ code }) => code)).size === services.length),
}

export const deliveryZoneSchema = z.strictObject({ id: z.string(), code: z.string(), ...zoneFields })
export type DeliveryZone = z.infer<typeof deliveryZoneSchema>
export const deliveryZonesSchema = z.object({ delivery_zones: z.array(deliveryZoneSchema) })
export const changeDeliveryZoneBody = z.strictObject(zoneFields)
export type ChangeDeliveryZone = z.infer<typeof changeDeliveryZoneBody>

export const countriesQuery = z.strictObject({ locale: localeSchema })

/** Countries by name in one language, for readers whose browser does not know the names. */
export const countriesSchema = z.object({
  countries: z.array(z.object({ code: z.string(), name: z.string() })),
})

/** A pick-up point as the secretariat keeps it. */
export const pickUpPointRecordSchema = pickUpPointSchema.extend({
  /** Whose goods are fetched there; null for everybody's. */
  association: z.object({ id: z.string(), name: bilingualSchema }).nullable(),
  /** A closed one is offered to no basket. */
  is_open: z.boolean(),
})
export type PickUpPointRecord = z.infer<typeof pickUpPointRecordSchema>
export const pickUpPointRecordsSchema = z.object({
  pick_up_points: z.array(pickUpPointRecordSchema),
  count: z.number().int(),
})

export const writePickUpPointBody = z.strictObject({
  association_id: z.string().max(64).nullable(),
  name: bothLanguages(150),
  address: bothLanguages(300),
  hours: bothLanguages(200),
  province_code: provinceCodeSchema,
  is_open: z.boolean(),
})
export type WritePickUpPoint = z.infer<typeof writePickUpPointBody>
