import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { Currency, OrderPayment, PaymentState } from "@ovop/contracts"
import { bankAccounts } from "../bank-accounts"
import { env } from "../env"
import { BANK_TRANSFER, paymentMethodOf } from "../payment-methods"
import { amountText } from "./amounts"

/** How the money of an order stands. Amounts are decimals in the order's currency. */
export type PaymentStanding = {
  order_id: string
  order_number: string
  currency: Currency
  payment_id: string
  provider_id: string
  /** Only a bank transfer has one. */
  reference: string | null
  placed_at: Date
  buyer: string
  phone: string | null
  /** What the order still comes to: its consignments that were not cancelled, without what was taken off them. */
  due: string
  /** What the bank booked. */
  received: string
  captured: string
  /** Written down as owed back, and the part of it that is paid out. */
  refunds: string
  refunds_paid: string
  all_delivered: boolean
}

/** One row for each payment of an order. Sums come from what was frozen, so later edits of goods change nothing. */
export const STANDING = `
  select o.id as order_id, o.display_id::text as order_number, o.currency_code as currency,
         p.id as payment_id, p.provider_id, p.data->>'reference' as reference, p.created_at as placed_at,
         concat_ws(' ', a.first_name, a.last_name) as buyer, a.phone,
         coalesce(parts.due, 0)::text as due, coalesce(parts.all_delivered, false) as all_delivered,
         coalesce((select sum(r.amount) from bank_transfer_receipt r
                    where r.payment_id = p.id and r.deleted_at is null), 0)::text as received,
         coalesce((select sum(k.amount) from capture k
                    where k.payment_id = p.id and k.deleted_at is null), 0)::text as captured,
         coalesce(back.owed, 0)::text as refunds, coalesce(back.paid, 0)::text as refunds_paid
    from payment p
    join order_payment_collection opc
      on opc.payment_collection_id = p.payment_collection_id and opc.deleted_at is null
    join "order" o on o.id = opc.order_id and o.deleted_at is null
    left join order_address a on a.id = o.shipping_address_id
    left join lateral (
      select sum(c.total - c.credited_total) filter (where c.status <> 'cancelled') as due,
             bool_and(c.status in ('delivered', 'cancelled')) as all_delivered
        from consignment c where c.order_id = o.id and c.deleted_at is null) parts on true
    left join lateral (
      select sum(b.amount) as owed, sum(b.amount) filter (where b.paid_day is not null) as paid
        from bank_transfer_refund b where b.payment_id = p.id and b.deleted_at is null) back on true
   where p.deleted_at is null`

/**
 * Whether an order still waits for the money of a bank transfer (`:bank_transfer`, the provider), as `paymentState`
 * has it for an order that still comes to something.
 */
export const awaitsTransfer = (order_id: string) => `exists (
  select from (${STANDING}) s
   where s.order_id = ${order_id} and s.provider_id = :bank_transfer and cast(s.captured as numeric) = 0
     and cast(s.due as numeric) <> 0 and cast(s.refunds as numeric) <= cast(s.refunds_paid as numeric))`

/** How the money of these orders stands, by order. */
export async function readPaymentStandings(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, PaymentStanding>> {
  if (orderIds.length === 0) return new Map()
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: PaymentStanding[] }>(
    `select * from (${STANDING}) s where s.order_id = any(?)`,
    [orderIds],
  )
  return new Map(rows.map((row) => [row.order_id, row]))
}

export function paymentState(standing: PaymentStanding): PaymentState {
  const { due, received, captured, refunds, refunds_paid, provider_id, all_delivered } = standing
  if (MathBN.gt(refunds, refunds_paid)) return "refund_owed"
  if (MathBN.eq(due, 0)) return "cancelled"
  if (provider_id !== BANK_TRANSFER) return all_delivered ? "paid" : "due_on_delivery"
  if (MathBN.gt(captured, 0)) return "paid"
  return MathBN.gt(received, 0) ? "part_received" : "awaiting_transfer"
}

const DAY_MS = 24 * 60 * 60 * 1000

/** When an order is cancelled for want of its money. */
export const expiresAt = (placedAt: Date | string): string =>
  new Date(new Date(placedAt).getTime() + env.BANK_TRANSFER_DAYS * DAY_MS).toISOString()

/** What the buyer is told about the money. */
export function orderPaymentView(standing: PaymentStanding): OrderPayment {
  const { currency, due, received, refunds, refunds_paid, reference } = standing
  const state = paymentState(standing)
  const awaited = state === "awaiting_transfer" || state === "part_received"
  return {
    method: paymentMethodOf(standing.provider_id),
    state,
    due: amountText(due, currency),
    received: amountText(received, currency),
    refund_owed: amountText(MathBN.sub(refunds, refunds_paid), currency),
    transfer:
      awaited && reference
        ? {
            reference,
            amount: amountText(MathBN.sub(due, received), currency),
            expires_at: expiresAt(standing.placed_at),
            account: bankAccounts[currency] ?? null,
          }
        : null,
  }
}
