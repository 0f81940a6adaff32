import type { StockItemDetail } from "@ovop/contracts"
import { bilingual } from "../bilingual"
import { readStockItem } from "./items"
import { readStockLocations } from "./locations"
import { english, rowsOf, type Sql } from "./words-sql"

type LevelRow = {
  location_id: string
  lot_id: string | null
  code: string | null
  best_before: string | null
  quantity: number
}
type SetAsideRow = { id: string; quantity: number; note: string | null; by: string | null; at: Date }
type LotRow = { id: string; code: string; best_before: string | null }
type ProducerRow = { id: string; km: string; en: string | null }

/** First what is sold first. */
const LEVELS = `
  select b.location_id, l.id as lot_id, l.code, l.best_before, b.quantity
    from stock_balance b left join lot l on l.id = b.lot_id
   where b.inventory_item_id = :id and b.quantity <> 0
   order by l.best_before nulls last, l.made_on nulls last, l.id nulls last`

const SET_ASIDES = `
  select r.id, r.quantity::integer as quantity, r.description as note, m.name as by, r.created_at as at
    from reservation_item r left join member m on m.id = r.created_by
   where r.inventory_item_id = :id and r.line_item_id is null and r.deleted_at is null
   order by r.created_at desc, r.id`

const LOTS = `
  select id, code, best_before from lot
   where inventory_item_id = :id and association_id = :association_id and state = 'open' and deleted_at is null
   order by made_on desc, id desc limit 100`

const PRODUCERS = `
  select p.id, p.name as km, ${english("p.id", "name")} as en from producer p
   where p.association_id = :association_id and p.deleted_at is null order by p.name, p.id limit 500`

/** One item by location and lot, with what its forms choose from; undefined where the association has none such. */
export async function readStockItemDetail(
  sql: Sql,
  association_id: string,
  id: string,
): Promise<StockItemDetail | undefined> {
  const item = await readStockItem(sql, association_id, id)
  if (!item) return undefined
  const given = { association_id, id }
  const [locations, levels, setAsides, lots, producers] = await Promise.all([
    readStockLocations(sql, association_id),
    rowsOf<LevelRow>(sql, LEVELS, given),
    rowsOf<SetAsideRow>(sql, SET_ASIDES, given),
    rowsOf<LotRow>(sql, LOTS, given),
    rowsOf<ProducerRow>(sql, PRODUCERS, given),
  ])
  return {
    ...item,
    locations,
    lots,
    levels: locations.flatMap((location) =>
      levels
        .filter((level) => level.location_id === location.id)
        .map(({ lot_id, code, best_before, quantity }) => ({
          location,
          lot: lot_id ? { id: lot_id, code: String(code), best_before } : null,
          quantity,
        })),
    ),
    set_asides: setAsides.map(({ note, at, ...row }) => ({
      ...row,
      note: note ?? "",
      at: new Date(at).toISOString(),
    })),
    producers: producers.map(({ id: of, km, en }) => ({ id: of, name: bilingual(km, en) })),
  }
}
