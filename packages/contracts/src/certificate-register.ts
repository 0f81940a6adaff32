import { z } from "zod"
import { certificateStatusSchema, certificateSummarySchema } from "./certificate.js"
import { bilingualSchema, provinceCodeSchema } from "./primitives.js"

/** A certificate as the public register lists it: with what it says today and, where that is bad news, why. */
export const registeredCertificateSchema = certificateSummarySchema.extend({
  number: z.string(),
  holder: z.object({ handle: z.string(), name: bilingualSchema, province_code: provinceCodeSchema }),
  /** Of the last event that took its validity away. */
  reason: bilingualSchema.nullable(),
  demonstration: z.boolean(),
})
export type RegisteredCertificate = z.infer<typeof registeredCertificateSchema>

export const registerQuerySchema = z.strictObject({
  /** A part of the number or of the holder's name, or the whole code. */
  q: z.string().max(100).optional(),
  scheme: z.string().max(64).optional(),
  status: certificateStatusSchema.optional(),
  province: provinceCodeSchema.optional(),
  limit: z.coerce.number().int().min(1).max(48).default(24),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export type RegisterQuery = z.input<typeof registerQuerySchema>

export const registerSchema = z.object({
  certificates: z.array(registeredCertificateSchema),
  count: z.number().int().nonnegative(),
})
export type Register = z.infer<typeof registerSchema>
