import { z } from "zod"
import { bilingualSchema } from "./primitives.js"

/** A picture is shown to everybody once it is on a listing; a document is for those who may see it. */
export const uploadPurposeSchema = z.enum(["picture", "document"])
export type UploadPurpose = z.infer<typeof uploadPurposeSchema>

/** 30 MiB for a photograph as a phone took it, 10 MiB for a scan of a few pages. */
export const uploadMaxBytes = {
  picture: 30 * 1024 * 1024,
  document: 10 * 1024 * 1024,
} as const satisfies Record<UploadPurpose, number>
/** Pixels above which a picture is refused before anything decodes it. */
export const pictureMaxPixels = 64_000_000
export const documentMaxPages = 200
/** Hours after which an upload that was not finished is forgotten. */
export const UPLOAD_HOURS = 24

/** Widths that a picture is encoded in, none of them wider than the picture itself. */
export const pictureWidthsPx = [320, 480, 720, 960, 1280, 1600] as const
export const pictureFormatSchema = z.enum(["avif", "webp"])
export type PictureFormat = z.infer<typeof pictureFormatSchema>

export const pictureTypeSchema = z.enum(["image/jpeg", "image/png", "image/webp", "image/avif"])
export const uploadTypeSchema = z.enum([...pictureTypeSchema.options, "application/pdf"])
export type UploadType = z.infer<typeof uploadTypeSchema>

/**
 * Receiving: bytes are missing. Checking: all are there and waits for or is under judgement. Working: it is being
 * encoded. Ready: it may be used. Refused: it was removed, and the reason says why.
 */
export const uploadStateSchema = z.enum(["receiving", "checking", "working", "ready", "refused"])
export type UploadState = z.infer<typeof uploadStateSchema>

/** Why an upload was refused once its bytes were known; each is an error code with both messages. */
export const uploadFaultSchema = z.enum([
  "upload_type",
  "upload_broken",
  "upload_too_many_pixels",
  "upload_active_content",
  "upload_encrypted",
  "upload_too_many_pages",
  "upload_infected",
])
export type UploadFault = z.infer<typeof uploadFaultSchema>

export const uploadSchema = z.object({
  id: z.string(),
  purpose: uploadPurposeSchema,
  /** What its sender calls it, cleaned for showing. */
  name: z.string(),
  /** As announced; what has arrived is asked of the upload itself by HEAD. */
  size_bytes: z.number().int(),
  state: uploadStateSchema,
  reason: z.object({ code: uploadFaultSchema, message: bilingualSchema }).nullable(),
  /** Files encoded of a picture; null for what is not encoded. */
  progress: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  /** Its work failed several times and waits for the secretariat. */
  parked: z.boolean(),
  mime_type: uploadTypeSchema.nullable(),
  /** Of the bytes as they were received, in hexadecimal. */
  sha256: z.string().nullable(),
  /** Of a ready picture: `${base}-${width}.${format}` for each width and format. */
  picture: z
    .object({
      base: z.url(),
      widths: z.array(z.number().int().positive()),
      formats: z.array(pictureFormatSchema),
      width_px: z.number().int().positive(),
      height_px: z.number().int().positive(),
    })
    .nullable(),
  created_at: z.string(),
})
export type Upload = z.infer<typeof uploadSchema>

export const listUploadsQuery = z.strictObject({
  purpose: uploadPurposeSchema.optional(),
  state: uploadStateSchema.optional(),
  /** The id of the last upload of the page before. */
  before: z.string().max(64).optional(),
})

export const uploadsSchema = z.object({
  /** Newest first. */
  uploads: z.array(uploadSchema),
  /** To be given as `before` for the next page; null on the last. */
  next: z.string().nullable(),
  room: z.object({
    bytes_used: z.number().int(),
    bytes_allowed: z.number().int(),
    pictures_today: z.number().int(),
    pictures_allowed_today: z.number().int(),
  }),
})
export type Uploads = z.infer<typeof uploadsSchema>

/** What `Upload-Metadata` of the tus protocol says of an upload, decoded. */
export const uploadMetadataSchema = z.object({
  purpose: uploadPurposeSchema,
  filename: z.string().min(1).max(500),
})
