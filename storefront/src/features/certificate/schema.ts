import { z } from "zod"

/** A code as people type it: with spaces, in small letters. */
export const typedCodeSchema = z
  .string()
  .transform((text) => text.replace(/\s+/g, "").toUpperCase())
  .pipe(z.string().min(1).max(64))
