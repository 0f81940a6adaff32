import { z } from "@medusajs/framework/zod"
import {
  amountSchema,
  bilingualSchema,
  complaintStepSchema,
  currencySchema,
  daySchema,
  localeSchema,
  membershipRoleSchema,
} from "@ovop/contracts"

const link = z.url({ protocol: /^https?$/ })
const orderNumber = z.number().int()

const goods = z.array(
  z.strictObject({
    title: bilingualSchema,
    pack: bilingualSchema,
    quantity: z.number().int(),
    total: amountSchema,
  }),
)

/** The part of an order that one association sends, as a message tells of it. */
const consignment = z.strictObject({
  number: z.string(),
  association: bilingualSchema,
  lines: goods,
  shipping_total: amountSchema,
  total: amountSchema,
  /** Cash on delivery; zero when paid otherwise. */
  amount_to_collect: amountSchema,
  /** The first day that was asked for, where everything is a service and nothing is sent. */
  requested_day: daySchema.nullable().default(null),
})
export type MessageConsignment = z.infer<typeof consignment>

/** Where a bank transfer is to go. */
const transfer = z.strictObject({
  bank: z.string(),
  account_name: z.string(),
  account_number: z.string(),
  reference: z.string(),
  amount: amountSchema,
})

const ofConsignment = { order_number: orderNumber, currency: currencySchema, consignment, link }

export type MessageTransfer = z.infer<typeof transfer>

/** Everything the market says to somebody, with all that is needed to say it. */
export const messageContentSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("order-placed"),
    order_number: orderNumber,
    currency: currencySchema,
    consignments: z.array(consignment).min(1),
    total: amountSchema,
    transfer: transfer.nullable(),
    link,
  }),
  z.strictObject({ kind: z.literal("consignment-confirmed"), ...ofConsignment }),
  z.strictObject({
    kind: z.literal("consignment-dispatched"),
    ...ofConsignment,
    /** Its lines are those of one parcel, and more has left or follows. */
    is_part: z.boolean().default(false),
    carrier: z.string().nullable(),
    tracking_number: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal("consignment-delivered"), ...ofConsignment }),
  z.strictObject({
    kind: z.literal("consignment-cancelled"),
    ...ofConsignment,
    reason: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal("lines-declined"),
    ...ofConsignment,
    /** What is not paid for them, or paid back. */
    credited: amountSchema,
    reason: z.string().nullable(),
  }),
  /** To whoever did not say it: the buyer, people of the association, and the secretariat when it is to decide. */
  z.strictObject({
    kind: z.literal("complaint-step"),
    step: complaintStepSchema,
    number: z.string(),
    association: bilingualSchema,
    currency: currencySchema,
    /** What is offered, agreed or decided to be paid back. */
    refund: amountSchema.nullable(),
    note: z.string().nullable(),
    link,
  }),
  z.strictObject({
    kind: z.literal("transfer-received"),
    order_number: orderNumber,
    currency: currencySchema,
    amount: amountSchema,
    link,
  }),
  z.strictObject({ kind: z.literal("confirm-email"), name: z.string().nullable(), link }),
  z.strictObject({ kind: z.literal("reset-password"), link, valid_minutes: z.number().int() }),
  /** It has no link: whoever gets it types the code where it was asked for. */
  z.strictObject({
    kind: z.literal("one-time-code"),
    purpose: z.enum(["sign_in", "reset_password", "confirm_contact", "sign_up"]),
    code: z.string().regex(/^\d{6}$/),
    valid_minutes: z.number().int(),
  }),
  z.strictObject({
    kind: z.literal("invitation"),
    association: bilingualSchema,
    role: membershipRoleSchema,
    /** Who invites; null for the secretariat. */
    inviter: z.string().nullable(),
    valid_days: z.number().int(),
    link,
  }),
  /** To who applied for an association: it came in, or what the secretariat decided. */
  z.strictObject({
    kind: z.literal("application"),
    outcome: z.enum(["submitted", "returned", "approved", "refused"]),
    association: bilingualSchema,
    /** What the secretariat wrote. */
    reason: z.string().nullable(),
    /** Items of the checklist that are missing. */
    missing: z.array(bilingualSchema),
    link,
  }),
  /** To whoever prepares the goods: the association, or the secretariat for it. */
  z.strictObject({
    kind: z.literal("new-consignment"),
    currency: currencySchema,
    consignment,
    buyer: z.strictObject({ name: z.string(), phone: z.string() }),
    link,
  }),
  /** To owner and managers: no more of something can be sold than they set. */
  z.strictObject({
    kind: z.literal("stock-low"),
    association: bilingualSchema,
    item: bilingualSchema,
    pack: bilingualSchema,
    available: z.number().int(),
    threshold: z.number().int(),
    link,
  }),
])
export type MessageContent = z.infer<typeof messageContentSchema>
export type MessageKind = MessageContent["kind"]

/** Exactly one way to reach one person. Telephone numbers are E.164. */
export const recipientSchema = z.discriminatedUnion("channel", [
  z.strictObject({ channel: z.literal("email"), to: z.email().max(254) }),
  z.strictObject({ channel: z.literal("sms"), to: z.string().regex(/^\+\d{6,15}$/) }),
  z.strictObject({ channel: z.literal("telegram"), to: z.string().regex(/^(-?\d+|@\w+)$/) }),
])
export type Recipient = z.infer<typeof recipientSchema>

export const messageSchema = z.strictObject({
  /** What this message is about, once and for all: the same key for the same recipient is sent once. */
  key: z.string().min(1).max(200),
  locale: localeSchema,
  recipient: recipientSchema,
  content: messageContentSchema,
})
export type Message = z.infer<typeof messageSchema>
