import type { WorkedConsignment } from "@ovop/contracts"
import { rowsOf, type Sql } from "./words-sql"

/** Units of a consignment's line that come from a lot. */
export type LotPart = { line_id: string; code: string; quantity: number }

/** What was taken from lots when parcels left; of one parcel where it is named. */
const TAKEN = `
  select l.id as line_id, lot.code, -sum(m.quantity)::integer as quantity
    from consignment_line l
    join stock_movement m on m.order_line_item_id = l.order_line_item_id
    join lot on lot.id = m.lot_id
    left join fulfillment_item f on f.id = m.fulfillment_item_id
    left join consignment_parcel p on p.fulfillment_id = f.fulfillment_id and p.deleted_at is null
   where l.consignment_id = :id and l.deleted_at is null
     and (cast(:parcel as text) is null or p.id = :parcel)
   group by l.id, lot.code, lot.best_before having sum(m.quantity) < 0
   order by lot.best_before nulls last, lot.code`

/** What lies where the consignment is sent from, in the order in which the database takes it. */
const LYING = `
  select l.id as line_id, lot.code, b.quantity
    from consignment c
    join consignment_line l on l.consignment_id = c.id and l.deleted_at is null
    join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
    join stock_balance b on b.inventory_item_id = i.inventory_item_id and b.location_id = c.stock_location_id
     and b.quantity > 0
    join lot on lot.id = b.lot_id and lot.deleted_at is null and lot.state <> 'recalled'
   where c.id = :id
   order by lot.best_before nulls last, lot.made_on, lot.id`

/**
 * Which lots the goods of a consignment come from: those of a parcel, or of all that was sent, as they were taken; those
 * of goods that are still to be sent as they are going to be, if nothing else is taken before.
 */
export async function readLotsOfConsignment(
  sql: Sql,
  { id, lines }: WorkedConsignment,
  parcel: string | undefined,
): Promise<LotPart[]> {
  const isToBeSent = parcel === undefined && lines.some(({ is_service, left }) => !is_service && left > 0)
  return await rowsOf<LotPart>(sql, isToBeSent ? LYING : TAKEN, { id, parcel: parcel ?? null })
}
