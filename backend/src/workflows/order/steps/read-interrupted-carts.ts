import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Completions whose journal never ended, and orders of the last days that are not whole: without a basket, consignments
 * or a payment. An order that is written by one statement has no journal; what a crash can leave of it is unpaid.
 */
const INTERRUPTED = `
  select context #>> '{data,payload,id}' as cart_id from workflow_execution
   where workflow_id = 'complete-cart' and state not in ('done', 'failed', 'reverted') and deleted_at is null
  union
  select o.metadata->>'cart_id' from "order" o
    left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
   where o.metadata->>'cart_id' is not null and o.deleted_at is null and o.status <> 'canceled'
     and o.created_at > now() - make_interval(days => ?)
     and (oc.order_id is null
          or not exists (select 1 from consignment s where s.order_id = o.id and s.deleted_at is null)
          or not exists (
            select 1 from order_payment_collection k
              join payment p on p.payment_collection_id = k.payment_collection_id and p.deleted_at is null
             where k.order_id = o.id and k.deleted_at is null))`

/** The carts whose completion may have been cut off; some may still be at work, which their lock tells. */
export const readInterruptedCartsStep = createStep(
  "read-interrupted-carts",
  async (input: { days: number }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: { cart_id: string | null }[] }>(INTERRUPTED, [input.days])
    return new StepResponse(rows.flatMap((row) => row.cart_id ?? []))
  },
)
