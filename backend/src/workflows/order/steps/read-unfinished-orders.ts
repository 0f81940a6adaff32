import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * What a crash left of a cart's order. `undo`: no money was promised, so everything is taken back and the
 * basket reopened. `finish`: it was, so the rest is done.
 */
export type UnfinishedOrder = { order_id: string; verdict: "undo" | "finish" }

const UNFINISHED = `
  select o.id as order_id,
         case when oc.order_id is not null and paid.yes then 'finish' else 'undo' end as verdict
    from "order" o
    left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
    left join cart c on c.id = o.metadata->>'cart_id'
    left join lateral (
      select true as yes
        from order_payment_collection opc
        join payment p on p.payment_collection_id = opc.payment_collection_id
       where opc.order_id = o.id and opc.deleted_at is null and p.deleted_at is null and p.canceled_at is null
       limit 1) paid on true
   where o.metadata->>'cart_id' = ? and o.deleted_at is null and o.status <> 'canceled'
     and not exists (
       select 1 from order_payment_collection w
         join payment_session s on s.payment_collection_id = w.payment_collection_id
        where w.order_id = o.id and w.deleted_at is null and s.deleted_at is null and s.status = 'pending_authorization')
     and not exists (
       select 1 from consignment m where m.order_id = o.id and m.deleted_at is null and m.status <> 'placed')
     and (oc.order_id is null or paid.yes is null or c.completed_at is null
          or not exists (select 1 from consignment s where s.order_id = o.id and s.deleted_at is null))`

const DANGLING = `
  select oc.order_id, 'undo' as verdict
    from order_cart oc left join "order" o on o.id = oc.order_id and o.deleted_at is null
   where oc.cart_id = ? and oc.deleted_at is null and o.id is null`

/**
 * Finds the unfinished orders of a cart: unlinked, linked but unpaid, or paid but without the rest. Left alone are
 * orders whose payment is still to be authorised, and orders that an association is at work on.
 * The caller holds the cart's lock, so nothing it finds is still being worked on.
 */
export const readUnfinishedOrdersStep = createStep(
  "read-unfinished-orders",
  async (input: { cart_id: string }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const [orders, dangling] = await Promise.all([
      knex.raw<{ rows: UnfinishedOrder[] }>(UNFINISHED, [input.cart_id]),
      knex.raw<{ rows: UnfinishedOrder[] }>(DANGLING, [input.cart_id]),
    ])
    return new StepResponse([...orders.rows, ...dangling.rows])
  },
)
