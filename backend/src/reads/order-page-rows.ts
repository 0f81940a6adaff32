import type { Currency } from "@ovop/contracts"
import type { AddressRow } from "./basket-rows"
import type { ConsignmentRow } from "./consignment-row"
import type { ReadSql } from "./discovery/read-sql"

/** An order with its consignments as they stand, and by what name each seller is found. */
export type OrderPageRow = {
  id: string
  display_id: number
  status: string
  email: string | null
  created_at: string | Date
  locale: string | null
  currency_code: Currency
  shipping_address: AddressRow | null
  consignments: ConsignmentRow[]
  handles: Record<string, string>
}

/** The rows of a table that hang on another, whole, in the order they came to be. */
const hanging = (table: string, on: string, more = "'{}'::jsonb") => `(
  select coalesce(jsonb_agg(to_jsonb(x) || ${more} order by x.created_at, x.id), '[]')
    from ${table} x where ${on} and x.deleted_at is null)`

const PARCELS = hanging(
  "consignment_parcel",
  "x.consignment_id = c.id",
  "jsonb_build_object('lines', (select coalesce(jsonb_agg(to_jsonb(y) order by y.id), '[]') from parcel_line y where y.parcel_id = x.id and y.deleted_at is null))",
)

const within = (table: string) =>
  `(select coalesce(jsonb_agg(to_jsonb(y) order by y.created_at, y.id), '[]')
     from ${table} y where y.complaint_id = x.id and y.deleted_at is null)`

const COMPLAINTS = hanging(
  "complaint",
  "x.consignment_id = c.id",
  `jsonb_build_object('lines', ${within("complaint_line")}, 'steps', ${within("complaint_step")},
     'photographs', ${within("complaint_photograph")})`,
)

const CONSIGNMENTS = `(
  select coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object(
           'lines', ${hanging("consignment_line", "x.consignment_id = c.id")},
           'events', ${hanging("consignment_event", "x.consignment_id = c.id")},
           'credits', ${hanging("consignment_credit", "x.consignment_id = c.id")},
           'cash', ${hanging("collected_cash", "x.consignment_id = c.id")},
           'parcels', ${PARCELS}, 'complaints', ${COMPLAINTS})), '[]')
    from consignment c where c.order_id = o.id and c.deleted_at is null)`

/** One statement for what Medusa's graph reads by a query for each kind of row. */
const ORDER = `
  select o.id, o.display_id, o.status, o.email, o.created_at, o.locale, o.currency_code,
         (select to_jsonb(a) from order_address a where a.id = o.shipping_address_id) as shipping_address,
         ${CONSIGNMENTS} as consignments,
         (select coalesce(jsonb_object_agg(a.id, a.handle), '{}') from association a
           where a.id in (select association_id from consignment c where c.order_id = o.id)) as handles
    from "order" o where o.id = ? and o.deleted_at is null`

export async function readOrderPageRow(sql: ReadSql, id: string): Promise<OrderPageRow | undefined> {
  const [row] = await sql<OrderPageRow>(ORDER, [id])
  return row
}
