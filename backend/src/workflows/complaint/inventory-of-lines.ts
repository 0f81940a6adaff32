import type { Sql } from "../audit/act"

const ITEMS = `
  select i.inventory_item_id, c.stock_location_id as location_id,
         (sum(w.quantity * coalesce(i.required_quantity, 1)))::int as quantity
    from json_to_recordset(cast(:lines as json)) as w(line_id text, quantity int)
    join consignment_line l on l.id = w.line_id and l.sector <> 'service'
    join consignment c on c.id = l.consignment_id
    join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
   group by i.inventory_item_id, c.stock_location_id`

export type Adjustment = { inventory_item_id: string; location_id: string; adjustment: number }

/** What lies on the shelf for quantities of lines, at the place that they are sent from. Services lie on none. */
export async function adjustmentsFor(
  sql: Sql,
  lines: { line_id: string; quantity: number }[],
  sign: 1 | -1,
): Promise<Adjustment[]> {
  const { rows } = await sql.raw<{ inventory_item_id: string; location_id: string; quantity: number }>(
    ITEMS,
    {
      lines: JSON.stringify(lines),
    },
  )
  return rows.map(({ quantity, ...item }) => ({ ...item, adjustment: sign * quantity }))
}
