import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { readBasketFacts } from "../../../reads/basket-facts"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { orderRefusal } from "../../../reads/order-refusal"
import { Refusal } from "../../../refusal"

/**
 * Every refusal of an order lives here, so that a webhook which completes a cart meets it too. Core asks again
 * for a cart that already became an order; that one is not judged by what changed since, but it must be whole.
 */
completeCartWorkflow.hooks.validate(async ({ cart: { id } }, { container }) => {
  const sql = readSqlOf(container)
  const made = await sql<{ whole: boolean }>(
    `select oc.order_id is not null and exists (
              select 1 from consignment s where s.order_id = o.id and s.deleted_at is null) as whole
       from "order" o left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
      where o.metadata->>'cart_id' = ? and o.deleted_at is null
        and (o.status <> 'canceled' or oc.order_id is not null)`,
    [id],
  )
  if (made.some((row) => !row.whole)) throw new Refusal("order_in_progress")
  if (made.length > 0) return
  const refusal = orderRefusal(await readBasketFacts(sql, id), new Date())
  if (refusal) throw new Refusal(refusal)
})
