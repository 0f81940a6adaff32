import { givenPasswordSchema, identifierSchema, localeSchema, newPasswordSchema } from "@ovop/contracts"
import { z } from "zod"

/** Where to go after signing in: a page of ours and nothing else. */
const ownPath = z.string().regex(/^\/(km|en)(\/[\w-]+)*$/)

export const signInForm = z.object({
  locale: localeSchema,
  identifier: identifierSchema,
  password: givenPasswordSchema,
  next: ownPath.optional().catch(undefined),
})
export const registerForm = z.object({
  locale: localeSchema,
  identifier: identifierSchema,
  password: newPasswordSchema,
  name: z.string().trim().min(1).max(100),
  next: ownPath.optional().catch(undefined),
})
export const forgottenForm = z.object({ locale: localeSchema, identifier: identifierSchema })
export const resetForm = z.object({
  locale: localeSchema,
  token: z.string().min(1).max(2000),
  password: newPasswordSchema,
})
export const confirmForm = z.object({ token: z.string().min(1).max(200) })
