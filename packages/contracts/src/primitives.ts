import { z } from "zod"

/** Languages of the storefront; Khmer is the base language of all content. */
export const localeSchema = z.enum(["km", "en"])
export type Locale = z.infer<typeof localeSchema>

/** Currencies of a basket. An order has exactly one. */
export const currencySchema = z.enum(["khr", "usd"])
export type Currency = z.infer<typeof currencySchema>

/** A decimal amount in major units, as text so that no float ever touches it: `75900`, `18.50`. */
export const amountSchema = z.string().regex(/^-?\d+(\.\d+)?$/)
export type Amount = z.infer<typeof amountSchema>

/** The same price in every currency of the market. */
export const pricesSchema = z.object({ khr: amountSchema, usd: amountSchema })
export type Prices = z.infer<typeof pricesSchema>

/** Khmer is always there; English is a translation that may be missing. */
export const bilingualSchema = z.object({ km: z.string(), en: z.string().nullable() })
export type Bilingual = z.infer<typeof bilingualSchema>

/** A short text that has to be there in both languages. */
export const bothLanguages = (max: number) =>
  z.strictObject({ km: z.string().trim().min(1).max(max), en: z.string().trim().min(1).max(max) })

/** Chooses a text for a reader; what was typed in Khmer is never lost behind an empty English field. */
export function textFor(text: Bilingual, locale: Locale): { text: string; lang: Locale } {
  if (locale === "en" && text.en) return { text: text.en, lang: "en" }
  return { text: text.km, lang: "km" }
}

/** A picture encoded once in several widths: `${base}-${width}.webp`. `alt` is never empty. */
export const pictureSchema = z.object({
  base: z.string(),
  widths: z.array(z.number().int().positive()),
  alt: bilingualSchema,
})
export type Picture = z.infer<typeof pictureSchema>

export const sectorSchema = z.enum(["agriculture", "industry", "handicraft", "service"])
export type Sector = z.infer<typeof sectorSchema>

/** Two-digit NCDD code of a province, leading zero kept. */
export const provinceCodeSchema = z.string().regex(/^(0[1-9]|1\d|2[0-5])$/)

/** A calendar day, `YYYY-MM-DD`, in Asia/Phnom_Penh. */
export const daySchema = z.iso.date()
