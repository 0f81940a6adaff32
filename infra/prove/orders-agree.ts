import { withClient } from "../local/database.ts"

/** Each finds what must never be of the orders since a moment (`$1`), or of stock, and is empty in a healthy market. */
const NEVER = {
  "an order without a consignment": `
    select o.id from "order" o where o.deleted_at is null and o.created_at >= $1 and not exists (
      select 1 from consignment c where c.order_id = o.id and c.deleted_at is null)`,
  "a line without a consignment of its order": `
    select i.id from order_item i join "order" o on o.id = i.order_id and o.deleted_at is null
     where i.deleted_at is null and o.created_at >= $1 and not exists (
       select 1 from consignment_line l join consignment c on c.id = l.consignment_id
        where l.order_line_item_id = i.item_id and c.order_id = o.id and l.deleted_at is null)`,
  "a basket with two orders": `
    select metadata->>'cart_id' from "order"
     where deleted_at is null and created_at >= $1 group by 1 having count(*) > 1`,
  "a line that is not reserved as ordered": `
    select i.id from order_item i join "order" o on o.id = i.order_id and o.deleted_at is null
     where i.deleted_at is null and o.created_at >= $1 and i.quantity <> (
       select coalesce(sum(r.quantity), 0) from reservation_item r
        where r.line_item_id = i.item_id and r.deleted_at is null)`,
  "a level that does not say what is reserved": `
    select l.id from inventory_level l where $1::timestamptz is not null and l.deleted_at is null
       and l.reserved_quantity <> (
         select coalesce(sum(r.quantity), 0) from reservation_item r
          where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null)`,
  "a level that the stock ledger does not sum to": `
    select l.id from inventory_level l
      join (select inventory_item_id, location_id, sum(quantity) as quantity from stock_movement group by 1, 2) m
        using (inventory_item_id, location_id)
     where $1::timestamptz is not null and l.deleted_at is null and l.stocked_quantity <> m.quantity`,
} as const

/** How many orders there are. */
export const countOrders = (databaseUrl: string): Promise<number> =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from "order" where deleted_at is null',
    )
    return rows[0]?.n ?? 0
  })

/** The sentences of what does not agree, none when all is well. */
export const disagreements = (databaseUrl: string, since: Date): Promise<string[]> =>
  withClient(databaseUrl, async (client) => {
    const broken: string[] = []
    for (const [sentence, sql] of Object.entries(NEVER)) {
      const { rowCount } = await client.query(sql, [since])
      if (rowCount) broken.push(`There is ${sentence} (${rowCount}).`)
    }
    return broken
  })
