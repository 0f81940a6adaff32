import type { ConsignmentStatus, Currency } from "@ovop/contracts"
import type { LineProgress } from "../../modules/consignment/consignment-moves"
import { Refusal } from "../../refusal"
import type { Sql } from "../audit/act"

export type HeldLine = LineProgress & {
  id: string
  order_line_item_id: string
  returned: number
  total: string
  requested_day: string | null
  completed_at: string | null
}
export type HeldParcel = {
  id: string
  place: number
  fulfillment_id: string | null
  is_delivered: boolean
  is_replacement: boolean
  amount_to_collect: string
  lines: { line_id: string; quantity: number }[]
}
/** A consignment as it stands in the tables, with all that an act on it is judged by. Amounts are decimal texts. */
export type HeldConsignment = {
  id: string
  order_id: string
  association_id: string
  number: string
  status: ConsignmentStatus
  currency: Currency
  stock_location_id: string
  shipping_option_id: string | null
  is_pick_up: boolean
  total: string
  shipping_total: string
  credited_total: string
  amount_to_collect: string
  lines: HeldLine[]
  parcels: HeldParcel[]
  /** Ids of the parcels and services whose cash is recorded. */
  paid: string[]
}

const READ = `
  select c.id, c.order_id, c.association_id, c.number, c.status, c.currency_code as currency, c.stock_location_id,
         c.shipping_option_id, c.pick_up_point is not null as is_pick_up, c.total::text, c.shipping_total::text,
         c.credited_total::text, c.amount_to_collect::text,
         coalesce((select json_agg(json_build_object(
                     'id', l.id, 'order_line_item_id', l.order_line_item_id, 'is_service', l.sector = 'service',
                     'quantity', l.quantity, 'declined', l.declined_quantity, 'dispatched', l.dispatched_quantity,
                     'returned', l.returned_quantity, 'is_completed', l.completed_at is not null,
                     'total', l.total::text, 'requested_day', l.requested_day, 'completed_at', l.completed_at) order by l.id)
                     from consignment_line l where l.consignment_id = c.id and l.deleted_at is null), '[]') as lines,
         coalesce((select json_agg(json_build_object(
                     'id', p.id, 'place', p.place, 'fulfillment_id', p.fulfillment_id,
                     'is_delivered', p.delivered_at is not null, 'is_replacement', p.complaint_id is not null,
                     'amount_to_collect', p.amount_to_collect::text,
                     'lines', (select json_agg(json_build_object('line_id', pl.consignment_line_id, 'quantity', pl.quantity))
                                 from parcel_line pl where pl.parcel_id = p.id)) order by p.place)
                     from consignment_parcel p where p.consignment_id = c.id and p.deleted_at is null), '[]') as parcels,
         coalesce((select json_agg(coalesce(k.parcel_id, k.consignment_line_id))
                     from collected_cash k where k.consignment_id = c.id and k.deleted_at is null), '[]') as paid
    from consignment c where c.id = :id and c.deleted_at is null`

/** A consignment as it stands. Refuses one that is not there. */
export async function readHeldConsignment(sql: Sql, id: string): Promise<HeldConsignment> {
  const { rows } = await sql.raw<HeldConsignment>(READ, { id })
  const [row] = rows
  if (!row) throw new Refusal("not_found")
  return row
}

/** The same, kept from others until the transaction ends; read after it was got hold of, so that nothing is stale. */
export async function holdConsignment(sql: Sql, id: string): Promise<HeldConsignment> {
  await sql.raw("select id from consignment where id = :id for update", { id })
  return await readHeldConsignment(sql, id)
}
