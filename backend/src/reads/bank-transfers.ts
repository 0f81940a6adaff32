import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { BankTransfer, bankTransfersQuery, Currency } from "@ovop/contracts"
import { BANK_TRANSFER } from "../payment-methods"
import { amountText } from "./amounts"
import { expiresAt, type PaymentStanding, paymentState, STANDING } from "./payment-standing"

type Wanted = z.output<typeof bankTransfersQuery>
type ReceiptRow = {
  payment_id: string
  amount: string
  day: string
  bank_reference: string
  created_at: Date
}

const STATES: Record<Wanted["state"], string> = {
  waiting: "s.captured::numeric = 0 and s.due::numeric > 0",
  received: "s.captured::numeric > 0",
  closed: "s.captured::numeric = 0 and s.due::numeric = 0",
  all: "true",
}

const letters = (typed: string) => typed.toUpperCase().replace(/[^0-9A-Z]/g, "")

function viewOf(standing: PaymentStanding, receipts: ReceiptRow[]): BankTransfer {
  const amount = (value: string) => amountText(value, standing.currency as Currency)
  return {
    reference: standing.reference ?? "",
    order_id: standing.order_id,
    order_number: Number(standing.order_number),
    buyer: standing.buyer,
    phone: standing.phone,
    currency: standing.currency,
    amount_due: amount(standing.due),
    amount_received: amount(standing.received),
    state: paymentState(standing),
    placed_at: new Date(standing.placed_at).toISOString(),
    expires_at: expiresAt(standing.placed_at),
    receipts: receipts
      .filter((receipt) => receipt.payment_id === standing.payment_id)
      .map(({ amount: booked, day, bank_reference, created_at }) => ({
        amount: amount(booked),
        day,
        bank_reference,
        recorded_at: new Date(created_at).toISOString(),
      })),
  }
}

async function readViews(container: MedusaContainer, rows: PaymentStanding[]): Promise<BankTransfer[]> {
  const { rows: receipts } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: ReceiptRow[] }>(
      `select payment_id, amount::text as amount, day, bank_reference, created_at
         from bank_transfer_receipt where payment_id = any(?) and deleted_at is null order by created_at, id`,
      [rows.map((row) => row.payment_id)],
    )
  return rows.map((row) => viewOf(row, receipts))
}

/** Transfers as a person at the bank statement looks for them. Who waits longest comes first, what is done last. */
export async function readBankTransfers(container: MedusaContainer, wanted: Wanted) {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: (PaymentStanding & { count: string })[] }>(
      `select s.*, count(*) over () as count from (${STANDING}) s
        where s.provider_id = :provider and (${STATES[wanted.state]})
          and (cast(:reference as text) is null or replace(s.reference, '-', '') like '%' || :reference || '%')
          and (cast(:amount as numeric) is null or s.due::numeric = cast(:amount as numeric))
          and (cast(:currency as text) is null or s.currency = :currency)
        order by s.placed_at ${wanted.state === "waiting" ? "asc" : "desc"}, s.payment_id
        limit :limit offset :offset`,
      {
        provider: BANK_TRANSFER,
        reference: wanted.reference ? letters(wanted.reference) : null,
        amount: wanted.amount ?? null,
        currency: wanted.currency ?? null,
        limit: wanted.limit,
        offset: wanted.offset,
      },
    )
  return { transfers: await readViews(container, rows), count: Number(rows[0]?.count ?? 0) }
}

/** One transfer by its whole reference; undefined when there is none. */
export async function readBankTransfer(container: MedusaContainer, reference: string) {
  const { transfers } = await readBankTransfers(container, {
    state: "all",
    reference,
    limit: 1,
    offset: 0,
  })
  return transfers[0]
}
