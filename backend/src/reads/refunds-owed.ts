import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Currency, RefundOwed } from "@ovop/contracts"
import { amountText } from "./amounts"

type Wanted = { state: "owed" | "paid" | "all"; limit: number; offset: number; id?: string }
type Row = Omit<RefundOwed, "created_at" | "order_number"> & {
  created_at: Date
  order_number: string
  count: string
}

const STATES: Record<Wanted["state"], string> = {
  owed: "b.paid_day is null",
  paid: "b.paid_day is not null",
  all: "true",
}

/** Money owed back to buyers; the oldest debt first. */
export async function readRefundsOwed(container: MedusaContainer, wanted: Wanted) {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw<{ rows: Row[] }>(
    `select b.id, p.data->>'reference' as reference, o.id as order_id, o.display_id::text as order_number,
            concat_ws(' ', a.first_name, a.last_name) as buyer, a.phone, b.currency_code as currency,
            b.amount::text as amount, b.cause, b.created_at, b.paid_day, b.bank_reference,
            count(*) over () as count
       from bank_transfer_refund b
       join payment p on p.id = b.payment_id
       join "order" o on o.id = b.order_id
       left join order_address a on a.id = o.shipping_address_id
      where b.deleted_at is null and (${STATES[wanted.state]}) and (cast(:id as text) is null or b.id = :id)
      order by b.created_at, b.id limit :limit offset :offset`,
    { id: wanted.id ?? null, limit: wanted.limit, offset: wanted.offset },
  )
  const refunds = rows.map(
    ({ count: _count, created_at, order_number, amount, ...row }): RefundOwed => ({
      ...row,
      order_number: Number(order_number),
      amount: amountText(amount, row.currency as Currency),
      created_at: new Date(created_at).toISOString(),
    }),
  )
  return { refunds, count: Number(rows[0]?.count ?? 0) }
}
