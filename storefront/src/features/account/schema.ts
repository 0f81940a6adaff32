import {
  buyerKindSchema,
  currencySchema,
  givenPasswordSchema,
  identifierSchema,
  localeSchema,
  newPasswordSchema,
} from "@ovop/contracts"
import { z } from "zod"

export const profileForm = z.object({
  name: z.string().trim().min(1).max(100),
  account_locale: localeSchema,
  account_currency: currencySchema,
  buyer_kind: z.union([z.literal(""), buyerKindSchema]),
})
export const passwordForm = z.object({
  current_password: givenPasswordSchema,
  password: newPasswordSchema,
})
export const contactForm = z.object({ contact: identifierSchema, contact_password: givenPasswordSchema })
export const resendForm = z.object({ contact_id: z.string().min(1).max(64) })
export const endSessionForm = z.object({ session_id: z.string().min(1).max(64) })
export const localeForm = z.object({ locale: localeSchema })
export const removalForm = z.object({ locale: localeSchema, removal_password: givenPasswordSchema })
