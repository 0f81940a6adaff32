import { z } from "zod"
import { bilingualSchema, daySchema } from "./primitives.js"

/** What the public reads in one glance. Computed from events and dates, never stored alone. */
export const certificateStatusSchema = z.enum([
  "not_yet_valid",
  "active",
  "expired",
  "suspended",
  "revoked",
  "superseded",
  "withdrawn",
])
export type CertificateStatus = z.infer<typeof certificateStatusSchema>

export const evidenceLevelSchema = z.enum(["claimed", "document_seen", "issuer_confirmed", "registry_linked"])
export type EvidenceLevel = z.infer<typeof evidenceLevelSchema>

export const schemeKindSchema = z.enum([
  "ovop_recognition",
  "star_rating",
  "geographical_indication",
  "collective_mark",
  "conformity_mark",
  "good_practice",
  "organic",
  "halal",
  "food_safety",
])
export type SchemeKind = z.infer<typeof schemeKindSchema>

export const certificateSummarySchema = z.object({
  /** The public code of `/verify/<code>`. */
  code: z.string(),
  scheme: z.object({ code: z.string(), kind: schemeKindSchema, name: bilingualSchema }),
  issuer: bilingualSchema,
  status: certificateStatusSchema,
  evidence_level: evidenceLevelSchema,
  /** Stars, 1 to 5, of a scheme that gives them. */
  level: z.number().int().min(1).max(5).nullable(),
  /** True when it may be shown as a badge: active, and the evidence at least seen. */
  shows_badge: z.boolean(),
  valid_from: daySchema,
  valid_to: daySchema.nullable(),
})
export type CertificateSummary = z.infer<typeof certificateSummarySchema>

export const certificateEventTypeSchema = z.enum([
  "granted",
  "suspended",
  "reinstated",
  "revoked",
  "withdrawn",
  "superseded",
])
export type CertificateEventType = z.infer<typeof certificateEventTypeSchema>

export const certificateViewSchema = certificateSummarySchema.extend({
  number: z.string(),
  holder: z.object({ handle: z.string(), name: bilingualSchema, province_code: z.string() }),
  products: z.array(z.object({ handle: z.string(), title: bilingualSchema })),
  events: z.array(
    z.object({
      type: certificateEventTypeSchema,
      occurred_at: z.string(),
      reason: bilingualSchema.nullable(),
    }),
  ),
  demonstration: z.boolean(),
})
export type CertificateView = z.infer<typeof certificateViewSchema>
