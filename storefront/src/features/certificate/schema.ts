import { certificateStatusSchema, provinceCodeSchema } from "@ovop/contracts"
import { z } from "zod"

/** A code as people type it: with spaces, in small letters. */
export const typedCodeSchema = z
  .string()
  .transform((text) => text.replace(/\s+/g, "").toUpperCase())
  .pipe(z.string().min(1).max(64))

/** Addresses are typed and edited by people: what makes no sense is ignored, not refused. */
export const registerAddressSchema = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .catch(""),
  scheme: z.string().max(64).optional().catch(undefined),
  status: certificateStatusSchema.optional().catch(undefined),
  province: provinceCodeSchema.optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(400).catch(1),
})
export type RegisterAddress = z.output<typeof registerAddressSchema>
