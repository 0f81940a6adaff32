import { LOT_AT_RISK_DAYS, type Picture, type StockItem, type StockItems } from "@ovop/contracts"
import { bilingual } from "../bilingual"
import { partOf } from "../discovery/read-sql"
import { withPublicPicture } from "../public-picture"
import { english, PACKS, rowsOf, type Sql } from "./words-sql"

/** A row of `ITEM_COLUMNS`. */
export type ItemRow = Omit<StockItem, "product" | "pack"> & {
  product_id: string
  handle: string
  title_km: string
  title_en: string | null
  pack_km: string
  pack_en: string | null
  picture: Omit<Picture, "alt"> | null
}

/**
 * Every item of an association (`:association_id`), with what is there, as `judged`; the selling location is the one that
 * is linked to it. A lot is at risk `:risk_days` before its best-before day.
 */
export const ITEMS = `
  with packs as (${PACKS}),
  selling as (
    select stock_location_id as id from association_association_stock_location_stock_location
     where association_id = :association_id and deleted_at is null limit 1),
  kept as (
    select p.*, coalesce(l.stocked, 0) as stocked, coalesce(r.promised, 0) as promised,
           coalesce(r.set_aside, 0) as set_aside, coalesce(e.elsewhere, 0) as elsewhere, t.threshold,
           b.best_before
      from packs p
      left join lateral (
        select sum(stocked_quantity)::integer as stocked from inventory_level
         where inventory_item_id = p.id and location_id = (select id from selling) and deleted_at is null) l on true
      left join lateral (
        select sum(quantity) filter (where line_item_id is not null)::integer as promised,
               sum(quantity) filter (where line_item_id is null)::integer as set_aside
          from reservation_item
         where inventory_item_id = p.id and location_id = (select id from selling) and deleted_at is null) r on true
      left join lateral (
        select sum(quantity)::integer as elsewhere from stock_balance
         where inventory_item_id = p.id and location_id <> (select id from selling)) e on true
      left join stock_threshold t on t.inventory_item_id = p.id and t.deleted_at is null
      left join lateral (
        select min(lot.best_before) as best_before from stock_balance s
          join lot on lot.id = s.lot_id and lot.deleted_at is null
         where s.inventory_item_id = p.id and s.quantity > 0) b on true),
  judged as (
    select k.*, greatest(0, stocked - promised - set_aside) as available,
           case when stocked - promised - set_aside <= 0 then 'out'
                when stocked - promised - set_aside <= threshold then 'low' else 'enough' end as state,
           coalesce(best_before <= to_char(
             (now() at time zone 'Asia/Phnom_Penh') + make_interval(days => :risk_days), 'YYYY-MM-DD'), false) as at_risk
      from kept k)`

export const ITEM_COLUMNS = `
  j.id, j.product_id, j.handle, j.title_km, ${english("j.product_id", "title")} as title_en, j.pack_km,
  ${english("j.variant_id", "title")} as pack_en, j.sku, j.picture, j.stocked, j.promised, j.set_aside, j.available,
  j.elsewhere, j.threshold, j.state, j.best_before, j.at_risk`

/** A place in the list: by title, then by pack. */
const PLACE = `(j.title_km, j.product_id, j.rank, j.id)`

const PAGE = `
  ${ITEMS}
  select ${ITEM_COLUMNS} from judged j
   where (:show <> 'low' or j.state <> 'enough')
     and (:show <> 'at_risk' or j.at_risk)
     and (cast(:q as text) is null or j.title_km ilike :q or j.sku ilike :q or j.pack_km ilike :q
          or ${english("j.product_id", "title")} ilike :q or :digest = j.id)
     and (cast(:after as text) is null
          or ${PLACE} > (select c.title_km, c.product_id, c.rank, c.id from judged c where c.id = :after))
   order by j.title_km, j.product_id, j.rank, j.id limit :take`

const COUNTS = `
  ${ITEMS}
  select count(*)::integer as "all", count(*) filter (where state <> 'enough')::integer as low,
         count(*) filter (where at_risk)::integer as at_risk from judged`

const ONE = `${ITEMS} select ${ITEM_COLUMNS} from judged j where j.id = :id`

export function itemOf(row: ItemRow): StockItem {
  const { product_id, handle, title_km, title_en, pack_km, pack_en, picture, ...item } = row
  const title = bilingual(title_km, title_en)
  return {
    ...item,
    product: withPublicPicture({
      id: product_id,
      handle,
      title,
      picture: picture ? { ...picture, alt: title } : null,
    }),
    pack: bilingual(pack_km, pack_en),
  }
}

type Wanted = {
  association_id: string
  q: string | undefined
  show: "all" | "low" | "at_risk"
  after: string | undefined
  limit: number
}

/** A page of what an association stocks. An `after` that is not there ends the list. */
export async function readStockItems(sql: Sql, wanted: Wanted): Promise<StockItems> {
  const { association_id, q, show, after, limit } = wanted
  const given = { association_id, risk_days: LOT_AT_RISK_DAYS }
  const [rows, counts] = await Promise.all([
    rowsOf<ItemRow>(sql, PAGE, {
      ...given,
      show,
      q: q ? partOf(q) : null,
      digest: q ?? "",
      after: after ?? null,
      take: limit + 1,
    }),
    rowsOf<StockItems["counts"]>(sql, COUNTS, given),
  ])
  const page = rows.slice(0, limit)
  return {
    items: page.map(itemOf),
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    counts: counts[0] ?? { all: 0, low: 0, at_risk: 0 },
  }
}

/** One item, if the association has it. */
export async function readStockItem(
  sql: Sql,
  association_id: string,
  id: string,
): Promise<StockItem | undefined> {
  const [row] = await rowsOf<ItemRow>(sql, ONE, { association_id, id, risk_days: LOT_AT_RISK_DAYS })
  return row ? itemOf(row) : undefined
}
