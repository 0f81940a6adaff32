import { z } from "zod"
import { needsPostalCode, needsRegion, worldCountryCodes } from "./country.js"
import { provinceCodeSchema } from "./primitives.js"

const text = (max: number) => z.string().trim().min(1).max(max)
const optionalText = (max: number) => z.string().trim().max(max).optional()

/** Who receives goods or a service: all we need where nothing is sent. */
export const recipientSchema = z.strictObject({
  name: text(100),
  /** As typed, Khmer digits too; stored as E.164. */
  phone: text(30),
})
export type Recipient = z.infer<typeof recipientSchema>

/** An address in Cambodia. Villages have no street numbers: a landmark says more. */
export const homeAddressSchema = recipientSchema.extend({
  country_code: z.literal("kh"),
  province_code: z.string().regex(/^\d{2}$/),
  district_code: z.string().regex(/^\d{4}$/),
  /** Commune or sangkat. */
  commune: optionalText(100),
  /** House, street, village. */
  line: text(200),
  landmark: optionalText(200),
})
export type HomeAddress = z.infer<typeof homeAddressSchema>

/** An address in another country, in the fields that posts have in common. */
export const abroadAddressSchema = recipientSchema
  .extend({
    country_code: z.enum(worldCountryCodes),
    line: text(200),
    line_2: optionalText(200),
    city: text(100),
    /** State, province or prefecture, where the country's post wants it. */
    region: optionalText(100),
    postal_code: optionalText(20),
  })
  .superRefine(({ country_code, region, postal_code }, context) => {
    if (needsPostalCode(country_code) && !postal_code)
      context.addIssue({ code: "custom", path: ["postal_code"], message: "This country has postal codes" })
    if (needsRegion(country_code) && !region)
      context.addIssue({ code: "custom", path: ["region"], message: "This country needs a region" })
  })
export type AbroadAddress = z.infer<typeof abroadAddressSchema>

export const deliveryAddressSchema = z.discriminatedUnion("country_code", [
  homeAddressSchema,
  abroadAddressSchema,
])
export type DeliveryAddress = z.infer<typeof deliveryAddressSchema>

/** Where a basket will go, chosen before the address so that prices and problems show early. */
export const destinationSchema = z.strictObject({
  country_code: z.enum(["kh", ...worldCountryCodes]),
  /** In Cambodia only; unknown until chosen. */
  province_code: provinceCodeSchema.nullable(),
})
export type Destination = z.infer<typeof destinationSchema>

/** Whether an address is in Cambodia. */
export const isHome = (address: DeliveryAddress): address is HomeAddress => address.country_code === "kh"
