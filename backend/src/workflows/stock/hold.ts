import type { Sql } from "../audit/act"

/** Units kept from being sold: a reservation of Medusa's that no order's line stands behind. */
export type Hold = {
  id: string
  item_id: string
  location_id: string
  quantity: number
  note: string
  by: string
}

const RESERVED = `
  update inventory_level
     set reserved_quantity = reserved_quantity + cast(:by as numeric),
         raw_reserved_quantity = jsonb_build_object(
           'value', trim_scale(reserved_quantity + cast(:by as numeric))::text, 'precision', 20),
         updated_at = now()
   where inventory_item_id = :item_id and location_id = :location_id and deleted_at is null`

const HOLD = `
  insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity, description, created_by,
                                metadata)
  values (:id, :item_id, :location_id, :quantity, jsonb_build_object('value', cast(:quantity as text), 'precision', 20),
          :note, :by, '{"set_aside": true}')`

/** The trigger against overselling judges it as it judges an order. */
export async function hold(sql: Sql, held: Hold): Promise<void> {
  const { id, item_id, location_id, quantity, note, by } = held
  await sql.raw(RESERVED, { item_id, location_id, by: quantity })
  await sql.raw(HOLD, { id, item_id, location_id, quantity, note, by })
}

/** Gives back what was kept; answers whether it still was. */
export async function letGo(sql: Sql, { id, item_id, location_id, quantity }: Hold): Promise<boolean> {
  const { rows } = await sql.raw(
    "delete from reservation_item where id = :id and deleted_at is null returning id",
    {
      id,
    },
  )
  if (rows.length === 0) return false
  await sql.raw(RESERVED, { item_id, location_id, by: -quantity })
  return true
}
