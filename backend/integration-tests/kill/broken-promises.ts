import type { Client } from "pg"
import { DISAGREEMENTS } from "../builders/stock"

/** Each query finds what must never be, and is empty in a healthy market. */
const NEVER = {
  "an order without its basket's link": `
    select o.id from "order" o left join order_cart l on l.order_id = o.id and l.deleted_at is null
     where o.deleted_at is null and l.order_id is null`,
  "a link to an order that is gone": `
    select l.order_id from order_cart l left join "order" o on o.id = l.order_id and o.deleted_at is null
     where l.deleted_at is null and o.id is null`,
  "two orders of one basket": `
    select metadata->>'cart_id' from "order" where deleted_at is null group by 1 having count(*) > 1`,
  "an order without both its consignments": `
    select o.id from "order" o where o.deleted_at is null
       and (select count(*) from consignment c where c.order_id = o.id and c.deleted_at is null) <> 2`,
  "an order without a payment": `
    select o.id from "order" o where o.deleted_at is null and not exists (
      select 1 from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
       where l.order_id = o.id and l.deleted_at is null and p.deleted_at is null and p.canceled_at is null)`,
  "a consignment that collects what is paid otherwise, or not what is due": `
    select c.id from consignment c
      join order_payment_collection l on l.order_id = c.order_id and l.deleted_at is null
      join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null and p.canceled_at is null
     where c.deleted_at is null
       and c.amount_to_collect <> case when p.provider_id like '%bank-transfer%' then 0 else c.total end`,
  "a transfer without a reference, or with another's": `
    select min(p.id) from payment p
     where p.provider_id like '%bank-transfer%' and p.deleted_at is null and p.canceled_at is null
     group by p.data->>'reference' having count(*) > 1 or p.data->>'reference' is null`,
  "a line that is not reserved as ordered": `
    select i.id from order_item i join "order" o on o.id = i.order_id and o.deleted_at is null
     where i.deleted_at is null and i.quantity <> (
       select coalesce(sum(r.quantity), 0) from reservation_item r
        where r.line_item_id = i.item_id and r.deleted_at is null)`,
  "stock reserved for nobody": `
    select r.id from reservation_item r where r.deleted_at is null and not exists (
      select 1 from order_item i join "order" o on o.id = i.order_id and o.deleted_at is null
       where i.item_id = r.line_item_id and i.deleted_at is null)`,
  "a level that does not say what is reserved": `
    select l.id from inventory_level l where l.deleted_at is null and l.reserved_quantity <> (
      select coalesce(sum(r.quantity), 0) from reservation_item r
       where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null)`,
  "a level that the stock ledger does not sum to": DISAGREEMENTS,
  "a basket closed without an order, or open with one": `
    select c.id from cart c left join order_cart l on l.cart_id = c.id and l.deleted_at is null
     where c.deleted_at is null and (c.completed_at is null) <> (l.order_id is null)`,
} as const

/** What a crash left that must not stay: the sentences of the promises that are broken, none when all is well. */
export async function brokenPromises(client: Client): Promise<string[]> {
  const broken: string[] = []
  for (const [sentence, sql] of Object.entries(NEVER)) {
    const { rowCount } = await client.query(sql)
    if (rowCount) broken.push(`${sentence} (${rowCount})`)
  }
  return broken
}
