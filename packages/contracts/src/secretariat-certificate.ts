import { z } from "zod"
import {
  certificateEventTypeSchema,
  certificateStatusSchema,
  evidenceLevelSchema,
  schemeKindSchema,
} from "./certificate.js"
import { bilingualSchema, daySchema } from "./primitives.js"
import { secretariatListQuery } from "./secretariat.js"

export const certificateRecordSchema = z.object({
  id: z.string(),
  code: z.string(),
  number: z.string(),
  scheme: z.object({ code: z.string(), name: bilingualSchema }),
  holder: bilingualSchema.nullable(),
  status: certificateStatusSchema,
  evidence_level: evidenceLevelSchema,
  valid_from: daySchema,
  valid_to: daySchema.nullable(),
  demonstration: z.boolean(),
})
export type CertificateRecord = z.infer<typeof certificateRecordSchema>

export const certificateRecordsSchema = z.object({
  certificates: z.array(certificateRecordSchema),
  count: z.number().int(),
})

export const certificateDocumentSchema = z.object({
  id: z.string(),
  name: z.string(),
  mime_type: z.string(),
  size_bytes: z.number().int(),
  /** Of the bytes as they were received, in hexadecimal. */
  sha256: z.string(),
  actor: z.string(),
  created_at: z.string(),
})

export const certificateFileSchema = certificateRecordSchema.extend({
  issuer: bilingualSchema,
  /** Where anybody reads it, in each language. */
  public_pages: z.object({ km: z.url(), en: z.url() }),
  products: z.array(z.object({ handle: z.string(), title: bilingualSchema })),
  events: z.array(
    z.object({
      type: certificateEventTypeSchema,
      occurred_at: z.string(),
      actor: z.string(),
      reason: bilingualSchema.nullable(),
    }),
  ),
  evidence_events: z.array(
    z.object({
      from_level: evidenceLevelSchema,
      to_level: evidenceLevelSchema,
      reason: z.string(),
      actor: z.string(),
      occurred_at: z.string(),
    }),
  ),
  documents: z.array(certificateDocumentSchema),
})
export type CertificateFile = z.infer<typeof certificateFileSchema>

export const schemeRecordsSchema = z.object({
  schemes: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      kind: schemeKindSchema,
      name: bilingualSchema,
      issuer: bilingualSchema,
    }),
  ),
})

export const listCertificateRecordsQuery = secretariatListQuery.extend({
  status: certificateStatusSchema.optional(),
  scheme: z.string().max(40).optional(),
})

/** A new record is only claimed: its evidence is raised when the document is there. */
export const recordCertificateBody = z
  .strictObject({
    scheme_id: z.string().max(64),
    number: z.string().trim().min(1).max(100),
    valid_from: daySchema,
    valid_to: daySchema.nullable(),
    association_id: z.string().max(64),
    product_ids: z.array(z.string().max(64)).max(200),
  })
  .refine(({ valid_from, valid_to }) => valid_to === null || valid_from <= valid_to, { path: ["valid_to"] })

export const raiseEvidenceBody = z.strictObject({
  evidence_level: evidenceLevelSchema,
  reason: z.string().trim().min(1).max(500),
})

/** The kinds of document taken as evidence, judged by their first bytes and not by their name. */
export const documentTypeSchema = z.enum(["application/pdf", "image/jpeg", "image/png"])
/** 10 MiB: a scan of a few pages. */
export const documentMaxBytes = 10 * 1024 * 1024
export const uploadDocumentQuery = z.strictObject({ name: z.string().trim().min(1).max(120) })
