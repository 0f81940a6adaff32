import type { StockLocation } from "@ovop/contracts"
import { rowsOf, type Sql } from "./words-sql"

const LOCATIONS = `
  select s.id, s.name, true as selling, '' as sort
    from association_association_stock_location_stock_location l
    join stock_location s on s.id = l.stock_location_id and s.deleted_at is null
   where l.association_id = :association_id and l.deleted_at is null
  union all
  select id, name, false, name from stock_place where association_id = :association_id and deleted_at is null
   order by selling desc, sort, id`

/** Where an association's units lie; the one that sells first. */
export async function readStockLocations(sql: Sql, association_id: string): Promise<StockLocation[]> {
  const rows = await rowsOf<StockLocation>(sql, LOCATIONS, { association_id })
  return rows.map(({ id, name, selling }) => ({ id, name, selling }))
}
