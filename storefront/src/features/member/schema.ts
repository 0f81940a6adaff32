import {
  givenPasswordSchema,
  identifierSchema,
  localeSchema,
  newPasswordSchema,
  oneTimeCodePurposeSchema,
  oneTimeCodeSchema,
  personNameSchema,
  secondFactorCodeSchema,
} from "@ovop/contracts"
import { z } from "zod"

export const localeForm = z.object({ locale: localeSchema })
export const signInForm = localeForm.extend({ identifier: identifierSchema, password: givenPasswordSchema })
export const requestCodeForm = localeForm.extend({
  identifier: identifierSchema,
  purpose: oneTimeCodePurposeSchema,
})
export const codeForm = localeForm.extend({ code: oneTimeCodeSchema })
export const resetForm = codeForm.extend({ password: newPasswordSchema })
export const secondFactorForm = localeForm.extend({ second_factor: secondFactorCodeSchema })
export const profileForm = z.object({ name: personNameSchema, member_locale: localeSchema })
export const twoFactorCodeForm = z.object({ second_factor: secondFactorCodeSchema })
export const endSessionForm = z.object({ session_id: z.string().min(1).max(64) })
