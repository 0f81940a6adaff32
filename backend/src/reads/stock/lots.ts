import type { Lot, LotResult, LotState } from "@ovop/contracts"
import { bilingual } from "../bilingual"
import { partOf } from "../discovery/read-sql"
import { english, rowsOf, type Sql } from "./words-sql"

export type LotsWanted = {
  association_id: string
  id?: string
  q?: string | undefined
  item?: string | undefined
  state?: LotState | undefined
  before?: string | undefined
  take: number
}

type Row = Omit<Lot, "item" | "producers" | "results" | "created_at"> & {
  item_id: string
  title_km: string | null
  title_en: string | null
  pack_km: string | null
  pack_en: string | null
  created_at: Date
  producers: { id: string; km: string; en: string | null; share_basis_points: number }[] | null
  results: LotResult[] | null
}

const LOTS = `
  select l.id, l.code, l.inventory_item_id as item_id, p.title as title_km, ${english("p.id", "title")} as title_en,
         v.title as pack_km, ${english("v.id", "title")} as pack_en, l.origin, l.made_on, l.best_before,
         l.province_code, l.district_code, l.village, l.quantity, l.state, l.note, l.created_at,
         coalesce((select sum(quantity) from stock_balance where lot_id = l.id), 0)::integer as left,
         (select json_agg(json_build_object('id', s.producer_id, 'km', who.name, 'en', ${english("who.id", "name")},
                   'share_basis_points', s.share_basis_points) order by s.share_basis_points desc, s.id)
            from lot_producer s join producer who on who.id = s.producer_id
           where s.lot_id = l.id and s.deleted_at is null) as producers,
         (select json_agg(json_build_object('id', r.id, 'measured', r.measured, 'outcome', r.outcome,
                   'passed', r.passed, 'laboratory', r.laboratory, 'tested_on', r.tested_on,
                   'upload_id', r.upload_id) order by r.tested_on desc, r.id)
            from lot_result r where r.lot_id = l.id and r.deleted_at is null) as results
    from lot l
    left join lateral (
      select variant_id from product_variant_inventory_item
       where inventory_item_id = l.inventory_item_id order by deleted_at nulls first limit 1) i on true
    left join product_variant v on v.id = i.variant_id
    left join product p on p.id = v.product_id
   where l.association_id = :association_id and l.deleted_at is null
     and (cast(:id as text) is null or l.id = :id)
     and (cast(:item as text) is null or l.inventory_item_id = :item)
     and (cast(:state as text) is null or l.state = :state)
     and (cast(:q as text) is null or l.code ilike :q or p.title ilike :q
          or ${english("p.id", "title")} ilike :q or l.village ilike :q)
     and (cast(:before as text) is null
          or (l.made_on, l.id) < (select made_on, id from lot where id = :before and association_id = :association_id))
   order by l.made_on desc, l.id desc limit :take`

function lotOf({ item_id, title_km, title_en, pack_km, pack_en, producers, results, ...row }: Row): Lot {
  return {
    ...row,
    item: { id: item_id, title: bilingual(title_km, title_en), pack: bilingual(pack_km, pack_en) },
    producers: (producers ?? []).map(({ id, km, en, share_basis_points }) => ({
      id,
      name: bilingual(km, en),
      share_basis_points,
    })),
    results: results ?? [],
    created_at: new Date(row.created_at).toISOString(),
  }
}

/** Lots of an association, newest first. A `before` that is not there ends the list. */
export async function readLots(sql: Sql, wanted: LotsWanted): Promise<Lot[]> {
  const { association_id, id, q, item, state, before, take } = wanted
  const rows = await rowsOf<Row>(sql, LOTS, {
    association_id,
    id: id ?? null,
    q: q ? partOf(q) : null,
    item: item ?? null,
    state: state ?? null,
    before: before ?? null,
    take,
  })
  return rows.map(lotOf)
}
