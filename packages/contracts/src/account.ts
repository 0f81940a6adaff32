import { z } from "zod"
import { deliveryAddressSchema } from "./address.js"
import { buyerKindSchema } from "./buyer-kind.js"
import { consignmentStatusSchema } from "./consignment-status.js"
import { amountSchema, bilingualSchema, currencySchema, localeSchema } from "./primitives.js"

/** An e-mail address or a telephone number as typed, Khmer digits too; kept in lower case or as E.164. */
export const identifierSchema = z.string().trim().min(3).max(254)
/** Longer ones cost the server time and protect nobody better. The least length is counted in characters. */
export const PASSWORD_MIN_LENGTH = 8
export const PASSWORD_MAX_LENGTH = 128
/** A password that is to be kept; whether it is too common is for the server to say. */
export const newPasswordSchema = z
  .string()
  .max(PASSWORD_MAX_LENGTH * 4)
  .transform((typed) => typed.normalize("NFC"))
  .refine((password) => {
    const { length } = [...password]
    return length >= PASSWORD_MIN_LENGTH && length <= PASSWORD_MAX_LENGTH
  })
/** A password that is to be compared. */
export const givenPasswordSchema = z
  .string()
  .min(1)
  .max(PASSWORD_MAX_LENGTH * 4)
  .transform((typed) => typed.normalize("NFC"))
/** What a browser calls itself, to tell one's own devices apart. */
const deviceSchema = z.string().max(300).optional()
/** What a person is called. */
export const personNameSchema = z.string().trim().min(1).max(100)

export const contactKindSchema = z.enum(["email", "phone"])
export type ContactKind = z.infer<typeof contactKindSchema>

export const contactSchema = z.object({
  id: z.string(),
  kind: contactKindSchema,
  /** In lower case or E.164. */
  value: z.string(),
  confirmed: z.boolean(),
})
export type Contact = z.infer<typeof contactSchema>

export const accountSchema = z.object({
  name: z.string(),
  locale: localeSchema,
  currency: currencySchema,
  /** What was said at the last checkout, offered at the next. */
  buyer_kind: buyerKindSchema.nullable(),
  /** What one signs in by. */
  email: contactSchema.nullable(),
  phone: contactSchema.nullable(),
  /** New ones that take their place as soon as their link is opened. */
  pending: z.array(contactSchema),
})
export type Account = z.infer<typeof accountSchema>

/** The session's token goes into a cookie that scripts cannot read; only its hash is kept. */
export const openedSessionSchema = z.object({ token: z.string(), account: accountSchema })
export type OpenedSession = z.infer<typeof openedSessionSchema>

export const doneSchema = z.object({ done: z.literal(true) })

export const registerAccountBody = z.strictObject({
  identifier: identifierSchema,
  password: newPasswordSchema,
  name: personNameSchema,
  locale: localeSchema,
  currency: currencySchema,
  device: deviceSchema,
})
export const openSessionBody = z.strictObject({
  identifier: identifierSchema,
  password: givenPasswordSchema,
  device: deviceSchema,
})
export const changeAccountBody = z.strictObject({
  name: personNameSchema.optional(),
  locale: localeSchema.optional(),
  currency: currencySchema.optional(),
  buyer_kind: buyerKindSchema.nullable().optional(),
})
export const changePasswordBody = z.strictObject({
  current_password: givenPasswordSchema,
  password: newPasswordSchema,
})
export const requestPasswordResetBody = z.strictObject({
  identifier: identifierSchema,
  locale: localeSchema,
})
export const resetPasswordBody = z.strictObject({
  token: z.string().min(1).max(2000),
  password: newPasswordSchema,
})
export const addContactBody = z.strictObject({ contact: identifierSchema, password: givenPasswordSchema })
export const confirmContactBody = z.strictObject({ token: z.string().min(1).max(200) })
export const removeAccountBody = z.strictObject({ password: givenPasswordSchema })

export const sessionSchema = z.object({
  id: z.string(),
  device: z.string(),
  opened_at: z.string(),
  last_seen_at: z.string(),
  /** The session that asks. */
  current: z.boolean(),
})
export type AccountSession = z.infer<typeof sessionSchema>
export const sessionsSchema = z.object({ sessions: z.array(sessionSchema) })

/** An address of the book says the same as one of a basket. */
export const savedAddressSchema = z.object({
  id: z.string(),
  is_default: z.boolean(),
  address: deliveryAddressSchema,
})
export type SavedAddress = z.infer<typeof savedAddressSchema>
export const savedAddressesSchema = z.object({ addresses: z.array(savedAddressSchema) })
export const keepAddressBody = z.strictObject({
  address: deliveryAddressSchema,
  is_default: z.boolean().default(false),
})
/** More than anybody needs, and few enough to be shown on one page. */
export const ADDRESS_BOOK_SIZE = 20

export const accountBasketSchema = z.object({
  /** The account's open basket, the same on every device. */
  basket_id: z.string().nullable(),
  currency: currencySchema.nullable(),
  /** What could not be put into it, or not in that number: sold out or no longer sold. */
  left_out: z.array(z.object({ title: bilingualSchema, quantity: z.number().int() })),
})
export type AccountBasket = z.infer<typeof accountBasketSchema>
export const adoptBasketBody = z.strictObject({ basket_id: z.string().max(64).nullable() })

export const orderSummarySchema = z.object({
  /** Of the order's private link. */
  token: z.string(),
  number: z.number().int(),
  placed_at: z.string(),
  currency: currencySchema,
  total: amountSchema,
  /** What was bought, one title for each line. */
  titles: z.array(bilingualSchema),
  consignment_statuses: z.array(consignmentStatusSchema),
})
export type OrderSummary = z.infer<typeof orderSummarySchema>
export const orderHistoryQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export const orderHistorySchema = z.object({
  orders: z.array(orderSummarySchema),
  count: z.number().int(),
})
export const reorderBody = z.strictObject({ locale: localeSchema, currency: currencySchema })
