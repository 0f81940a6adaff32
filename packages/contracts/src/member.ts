import { z } from "zod"
import {
  contactKindSchema,
  givenPasswordSchema,
  identifierSchema,
  newPasswordSchema,
  personNameSchema,
} from "./account.js"
import { ownMembershipSchema } from "./membership.js"
import { localeSchema } from "./primitives.js"

/** Digits of a one-time code; Khmer digits are understood too. */
export const CODE_DIGITS = 6
export const CODE_MINUTES = 10
/** Wrong tries after which a code is dead. */
export const CODE_TRIES = 5

const khmerZero = "០".charCodeAt(0)
const latin = (typed: string) =>
  typed.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - khmerZero)).replace(/[\s-]/g, "")

/** A one-time code as typed. */
export const oneTimeCodeSchema = z
  .string()
  .regex(/^[0-9០-៩ -]{6,40}$/)
  .transform(latin)
  .refine((code) => /^\d{6}$/.test(code))

/** A code of the authenticator app, or one of the recovery codes that were written down. */
export const secondFactorCodeSchema = z
  .string()
  .regex(/^[0-9០-៩a-fA-F -]{6,80}$/)
  .transform((typed) => latin(typed).toLowerCase())
  .refine((code) => /^(\d{6}|[0-9a-f]{32})$/.test(code))

const device = z.string().max(300).optional()

export const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  locale: localeSchema,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  two_factor: z.object({
    on: z.boolean(),
    /** Whether owners must turn it on before they change roles or hand over ownership. */
    required_of_owners: z.boolean(),
    /** Recovery codes that are left. */
    recovery_codes: z.number().int(),
  }),
})
export type Member = z.infer<typeof memberSchema>

/** Who asks, and where this person belongs. */
export const whoAmISchema = z.object({ member: memberSchema, memberships: z.array(ownMembershipSchema) })
export type WhoAmI = z.infer<typeof whoAmISchema>

export const openedMemberSessionSchema = z.object({
  /** Goes into a cookie that scripts cannot read; only its hash is kept. */
  token: z.string(),
  /** The session opens nothing until the second factor was given to `passSecondFactor`. */
  second_factor_needed: z.boolean(),
})
export type OpenedMemberSession = z.infer<typeof openedMemberSessionSchema>

export const oneTimeCodePurposeSchema = z.enum(["sign_in", "reset_password", "sign_up"])
export type OneTimeCodePurpose = z.infer<typeof oneTimeCodePurposeSchema>

export const requestCodeBody = z.strictObject({
  identifier: identifierSchema,
  purpose: oneTimeCodePurposeSchema,
  locale: localeSchema,
})
export const openMemberSessionBody = z.strictObject({
  identifier: identifierSchema,
  password: givenPasswordSchema,
  device,
})
export const openMemberSessionByCodeBody = z.strictObject({
  identifier: identifierSchema,
  code: oneTimeCodeSchema,
  device,
})
export const resetMemberPasswordBody = z.strictObject({
  identifier: identifierSchema,
  code: oneTimeCodeSchema,
  password: newPasswordSchema,
})
export const changeMemberBody = z.strictObject({
  name: personNameSchema.optional(),
  locale: localeSchema.optional(),
})
export const requestMemberContactBody = z.strictObject({ contact: identifierSchema })
export const confirmMemberContactBody = z.strictObject({ contact: identifierSchema, code: oneTimeCodeSchema })
export const requestedContactSchema = z.object({
  kind: contactKindSchema,
  /** As it is going to be kept, in lower case or E.164. */
  value: z.string(),
})

export const secondFactorBody = z.strictObject({ code: secondFactorCodeSchema })
export const startedTwoFactorSchema = z.object({
  /** For those whose camera does not read the picture. */
  secret: z.string(),
  /** To be shown as a QR code. */
  otpauth_url: z.string(),
})
/** Shown once and kept as hashes. */
export const recoveryCodesSchema = z.object({ recovery_codes: z.array(z.string()) })
