import {
  type ApplicationFacts,
  associationFormSchema,
  beginApplicationBody,
  identifierSchema,
  localeSchema,
  oneTimeCodeSchema,
  personNameSchema,
} from "@ovop/contracts"
import { toLatinDigits } from "@ovop/khmer"
import { z } from "zod"

export const askCodeForm = z.object({ locale: localeSchema, identifier: identifierSchema })
export const signUpForm = z.object({
  locale: localeSchema,
  code: oneTimeCodeSchema,
  person: personNameSchema,
})
export const beginForm = z.object({
  locale: localeSchema,
  name: beginApplicationBody.shape.name,
  province: beginApplicationBody.shape.province_code,
})

const id = z.string().min(1).max(64)
/** Of every act on an application: which, and the key by which a repeated sending is known. */
export const actForm = z.object({ association_id: id, idempotency_key: z.uuid() })
export const paperForm = actForm.extend({ upload_id: id })

/** A whole number, typed with Latin or Khmer digits; empty is nothing yet. */
const count = z
  .string()
  .max(20)
  .transform((typed) => toLatinDigits(typed).replace(/[\s,]/g, ""))
  .pipe(
    z.union([
      z.literal("").transform(() => null),
      z
        .string()
        .regex(/^\d{1,6}$/)
        .transform(Number),
    ]),
  )
const text = (max: number) => z.string().trim().max(max)
const ticked = z
  .string()
  .optional()
  .transform((given) => given !== undefined)
const orNull = <S extends z.ZodType>(schema: S) => z.union([z.literal("").transform(() => null), schema])

/** The form of an application, under the names of its fields. */
export const factsForm = actForm.extend({
  name: beginApplicationBody.shape.name,
  name_en: text(120),
  form: orNull(associationFormSchema),
  province: beginApplicationBody.shape.province_code,
  district: orNull(z.string().regex(/^\d{4}$/)),
  village: text(120),
  village_en: text(120),
  story: text(2000),
  story_en: text(2000),
  founded_year: count,
  member_count: count,
  women_led: ticked,
  youth_led: ticked,
  vat_registered: ticked,
  contact_name: text(100),
  contact: text(254),
})

/** What the API is told of it. */
export function factsOf(form: z.output<typeof factsForm>): ApplicationFacts {
  const { association_id: _id, idempotency_key: _key, province, district, ...facts } = form
  return { ...facts, province_code: province, district_code: district }
}

const NAMES: Record<string, string> = { province_code: "province", district_code: "district" }
/** Fields of the API by the names that this form gives them. */
export const formNames = (fields: readonly string[]): string[] => fields.map((field) => NAMES[field] ?? field)
