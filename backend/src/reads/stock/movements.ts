import type { StockMovement, StockMovementKind } from "@ovop/contracts"
import { bilingual, bilingualOrNull } from "../bilingual"
import { english, rowsOf, type Sql } from "./words-sql"

export type LedgerFilter = {
  association_id: string
  item?: string | undefined
  location?: string | undefined
  lot?: string | undefined
  kind?: StockMovementKind | undefined
  from?: string | undefined
  to?: string | undefined
  before?: number | undefined
  take: number
}

type Row = {
  number: string
  id: string
  kind: StockMovementKind
  item_id: string
  title_km: string | null
  title_en: string | null
  pack_km: string | null
  pack_en: string | null
  location_id: string
  location: string | null
  selling: boolean
  lot_id: string | null
  lot: string | null
  quantity: number
  held: number
  counted: number | null
  left_quantity: number
  reason: StockMovement["reason"]
  note: string
  producer_id: string | null
  producer_km: string | null
  producer_en: string | null
  consignment_id: string | null
  consignment: string | null
  actor_kind: string
  actor: string | null
  on_behalf_of: { name?: string | null } | null
  reverses: string | null
  reversed_by: string | null
  occurred_at: Date
}

/** Days are Cambodia's. A product that is gone keeps its name here. */
const LEDGER = `
  select m.number, m.id, m.kind, m.inventory_item_id as item_id, p.title as title_km,
         ${english("p.id", "title")} as title_en, v.title as pack_km, ${english("v.id", "title")} as pack_en,
         m.location_id, coalesce(s.name, place.name) as location, place.id is null as selling, l.id as lot_id, l.code as lot,
         m.quantity, m.held, m.counted, m.left_quantity, m.reason, m.note, m.producer_id, producer.name as producer_km,
         ${english("producer.id", "name")} as producer_en, c.id as consignment_id, c.number as consignment,
         m.actor_kind, coalesce(member.name, case when m.actor_kind = 'machine' then m.actor_id end) as actor,
         m.on_behalf_of, was.number as reverses, undone.number as reversed_by, m.occurred_at
    from stock_movement m
    left join lateral (
      select variant_id from product_variant_inventory_item
       where inventory_item_id = m.inventory_item_id order by deleted_at nulls first limit 1) i on true
    left join product_variant v on v.id = i.variant_id
    left join product p on p.id = v.product_id
    left join stock_location s on s.id = m.location_id
    left join stock_place place on place.id = m.location_id
    left join lot l on l.id = m.lot_id
    left join producer on producer.id = m.producer_id
    left join consignment_line line on line.order_line_item_id = m.order_line_item_id and line.deleted_at is null
    left join consignment c on c.id = line.consignment_id
    left join member on member.id = m.actor_id and m.actor_kind = 'member'
    left join stock_movement was on was.id = m.reverses
    left join stock_movement undone on undone.reverses = m.id
   where m.association_id = :association_id
     and (cast(:item as text) is null or m.inventory_item_id = :item)
     and (cast(:location as text) is null or m.location_id = :location)
     and (cast(:lot as text) is null or m.lot_id = :lot)
     and (cast(:kind as text) is null or m.kind = :kind)
     and (cast(:from as text) is null or m.occurred_at >= cast(cast(:from as date) as timestamp) at time zone 'Asia/Phnom_Penh')
     and (cast(:to as text) is null
          or m.occurred_at < cast(cast(:to as date) + 1 as timestamp) at time zone 'Asia/Phnom_Penh')
     and (cast(:before as bigint) is null or m.number < cast(:before as bigint))
   order by m.number desc limit :take`

const UNDOABLE: readonly StockMovementKind[] = ["received", "adjusted", "transferred", "counted"]
const numberOrNull = (text: string | null) => (text === null ? null : Number(text))

function movementOf(row: Row): StockMovement {
  const reversed_by = numberOrNull(row.reversed_by)
  return {
    number: Number(row.number),
    id: row.id,
    kind: row.kind,
    item: {
      id: row.item_id,
      title: bilingual(row.title_km, row.title_en),
      pack: bilingual(row.pack_km, row.pack_en),
    },
    location: { id: row.location_id, name: row.location ?? "", selling: row.selling },
    lot: row.lot_id && row.lot ? { id: row.lot_id, code: row.lot } : null,
    quantity: row.quantity,
    held: row.held,
    counted: row.counted,
    left: row.left_quantity,
    reason: row.reason,
    note: row.note,
    producer: row.producer_id ? bilingualOrNull(row.producer_km, row.producer_en) : null,
    consignment:
      row.consignment_id && row.consignment ? { id: row.consignment_id, number: row.consignment } : null,
    actor: { kind: row.actor_kind, name: row.actor },
    on_behalf_of: row.on_behalf_of?.name ?? null,
    reverses: numberOrNull(row.reverses),
    reversed_by,
    may_take_back: reversed_by === null && UNDOABLE.includes(row.kind),
    occurred_at: new Date(row.occurred_at).toISOString(),
  }
}

/** The ledger of an association, newest first, as far as it was asked for. */
export async function readMovements(sql: Sql, filter: LedgerFilter): Promise<StockMovement[]> {
  const { association_id, take } = filter
  const rows = await rowsOf<Row>(sql, LEDGER, {
    association_id,
    item: filter.item ?? null,
    location: filter.location ?? null,
    lot: filter.lot ?? null,
    kind: filter.kind ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    before: filter.before ?? null,
    take,
  })
  return rows.map(movementOf)
}
