import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type Capture = { id: string; amount: string; currency_code: string }

/** Captures of an order's payments that no transaction of the order names yet. */
const UNRECORDED = `
  select k.id, k.amount::text as amount, p.currency_code
    from order_payment_collection opc
    join payment p on p.payment_collection_id = opc.payment_collection_id and p.deleted_at is null
    join capture k on k.payment_id = p.id and k.deleted_at is null
   where opc.order_id = ? and opc.deleted_at is null
     and not exists (select 1 from order_transaction t where t.reference_id = k.id and t.deleted_at is null)`

/** Tells the order of captures that a crash kept from it. Does nothing when it knows them all. */
export async function recordCaptures(order_id: string, container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Capture[] }>(UNRECORDED, [order_id])
  if (rows.length === 0) return
  await container.resolve(Modules.ORDER).addOrderTransactions(
    rows.map(({ id, amount, currency_code }) => ({
      order_id,
      amount,
      currency_code,
      reference: "capture",
      reference_id: id,
    })) as never,
  )
}
