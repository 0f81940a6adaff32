import { z } from "zod"
import { paymentStateSchema } from "./payment.js"
import { amountSchema, currencySchema, daySchema } from "./primitives.js"

/** The market's account that a buyer transfers to. */
export const bankAccountSchema = z.object({
  bank: z.string(),
  holder: z.string(),
  number: z.string(),
  swift: z.string().nullable(),
  /** An invented account: nobody may send money there. */
  demonstration: z.boolean(),
})
export type BankAccount = z.infer<typeof bankAccountSchema>

/** What a buyer needs to pay an order by transfer. */
export const transferInstructionsSchema = z.object({
  /** `OVOP-7K3M-92QX`: the last character checks the others. */
  reference: z.string(),
  amount: amountSchema,
  /** Without the money the order is cancelled after this moment. */
  expires_at: z.string(),
  account: bankAccountSchema.nullable(),
})
export type TransferInstructions = z.infer<typeof transferInstructionsSchema>

/** One sum of money that the bank reported under a reference. */
export const transferReceiptSchema = z.object({
  amount: amountSchema,
  /** The day the bank booked it. */
  day: daySchema,
  bank_reference: z.string(),
  recorded_at: z.string(),
})
export type TransferReceipt = z.infer<typeof transferReceiptSchema>

/** Money that the market owes a buyer back, paid out by hand at the bank. */
export const refundOwedSchema = z.object({
  id: z.string(),
  reference: z.string(),
  order_id: z.string(),
  order_number: z.number().int(),
  buyer: z.string(),
  phone: z.string().nullable(),
  currency: currencySchema,
  amount: amountSchema,
  cause: z.enum([
    "consignment_cancelled",
    "order_cancelled",
    "overpaid",
    "lines_declined",
    "complaint_settled",
  ]),
  created_at: z.string(),
  paid_day: daySchema.nullable(),
  bank_reference: z.string().nullable(),
})
export type RefundOwed = z.infer<typeof refundOwedSchema>

export const bankTransferSchema = z.object({
  reference: z.string(),
  order_id: z.string(),
  order_number: z.number().int(),
  buyer: z.string(),
  phone: z.string().nullable(),
  currency: currencySchema,
  /** What the order still comes to, after parts that were cancelled. */
  amount_due: amountSchema,
  amount_received: amountSchema,
  state: paymentStateSchema,
  placed_at: z.string(),
  expires_at: z.string(),
  receipts: z.array(transferReceiptSchema),
})
export type BankTransfer = z.infer<typeof bankTransferSchema>

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}

export const bankTransfersQuery = z.strictObject({
  /** `waiting` for money (the default, oldest first), `received`, `closed` without it, or `all`. */
  state: z.enum(["waiting", "received", "closed", "all"]).default("waiting"),
  /** A reference or a part of it, as typed: case, spaces and dashes do not matter. */
  reference: z.string().max(40).optional(),
  amount: amountSchema.optional(),
  currency: currencySchema.optional(),
  ...page,
})
export const bankTransfersSchema = z.object({
  transfers: z.array(bankTransferSchema),
  count: z.number().int(),
})

export const confirmBankTransferBody = z.strictObject({
  /** What the bank booked, in the order's currency. */
  amount: z
    .string()
    .max(20)
    .regex(/^\d+(\.\d{1,2})?$/),
  day: daySchema,
  /** The bank's own number of this booking: the same number is the same money. */
  bank_reference: z.string().trim().min(1).max(64),
})
export type ConfirmBankTransfer = z.infer<typeof confirmBankTransferBody>

/**
 * `received`: the order is paid. `too_little`: noted, and the rest is awaited. `too_much`: paid, and the surplus is
 * owed back. `closed`: the order was cancelled before, so all of it is owed back.
 */
export const transferOutcomeSchema = z.enum(["received", "too_little", "too_much", "closed"])
export const confirmedTransferSchema = z.object({
  outcome: transferOutcomeSchema,
  transfer: bankTransferSchema,
})
export type ConfirmedTransfer = z.infer<typeof confirmedTransferSchema>

export const refundsOwedQuery = z.strictObject({
  state: z.enum(["owed", "paid", "all"]).default("owed"),
  ...page,
})
export const refundsOwedSchema = z.object({ refunds: z.array(refundOwedSchema), count: z.number().int() })
export const payRefundBody = z.strictObject({
  day: daySchema,
  bank_reference: z.string().trim().min(1).max(64),
})
