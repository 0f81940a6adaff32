import {
  LOT_AT_RISK_DAYS,
  STOCK_PACE_DAYS,
  STOCK_RUNS_OUT_DAYS,
  type Today,
  type TodayStock,
} from "@ovop/contracts"
import { ITEM_COLUMNS, ITEMS, type ItemRow, itemOf } from "../stock/items"
import { rowsOf, type Sql } from "../stock/words-sql"
import { daysLeft } from "./days-left"

type Row = ItemRow & { sold_lately: number; count: number }

const SHOWN = 6

/** What is on sale and gone, running out at the pace of late, below its threshold, or near its best-before day. */
const AT_RISK = `
  ${ITEMS},
  sold as materialized (
    select i.inventory_item_id as id, sum(l.quantity - l.declined_quantity)::integer as units
      from consignment c
      join consignment_line l on l.consignment_id = c.id and l.deleted_at is null
      join product_variant_inventory_item i on i.variant_id = l.variant_id and i.deleted_at is null
     where c.association_id = :association_id and c.deleted_at is null and c.status <> 'cancelled'
       and c.created_at >= now() - make_interval(days => :pace_days) group by 1),
  paced as materialized (
    select j.*, coalesce(s.units, 0) as sold_lately,
           case when s.units > 0 then j.available::float * :pace_days / s.units end as lasts
      from judged j
      join product p on p.id = j.product_id and p.status = 'published'
      left join sold s on s.id = j.id)
  select ${ITEM_COLUMNS}, j.sold_lately, count(*) over ()::integer as count from paced j
   where j.state <> 'enough' or j.at_risk or j.lasts < :runs_out_days + 1
   order by j.state = 'out' desc, j.lasts nulls last, j.state = 'low' desc, j.best_before nulls last, j.title_km, j.id
   limit :take`

function riskOf({ count: _, sold_lately, ...row }: Row): TodayStock {
  const { id, product, pack, available, threshold, state, best_before, at_risk } = itemOf(row)
  const days_left = daysLeft(available, sold_lately)
  return { id, product, pack, available, threshold, state, best_before, at_risk, sold_lately, days_left }
}

/** Packs on sale that somebody should look after, the most pressing first. */
export async function readStockAtRisk(sql: Sql, association_id: string): Promise<Today["stock"]> {
  const rows = await rowsOf<Row>(sql, AT_RISK, {
    association_id,
    risk_days: LOT_AT_RISK_DAYS,
    pace_days: STOCK_PACE_DAYS,
    runs_out_days: STOCK_RUNS_OUT_DAYS,
    take: SHOWN,
  })
  return { items: rows.map(riskOf), count: rows[0]?.count ?? 0 }
}
