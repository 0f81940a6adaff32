import { rowsOf, type Sql } from "./words-sql"

export type LineLot = {
  order_line_item_id: string
  lot: { id: string; code: string; best_before: string | null } | null
  quantity: number
}
type Row = {
  order_line_item_id: string
  id: string | null
  code: string | null
  best_before: string | null
  quantity: number
}

const TAKEN = `
  select m.order_line_item_id, l.id, l.code, l.best_before, -sum(m.quantity)::integer as quantity
    from stock_movement m left join lot l on l.id = m.lot_id
   where m.order_line_item_id = any(:lines)
   group by 1, 2, 3, 4 having sum(m.quantity) < 0
   order by 1, l.best_before nulls last, l.code`

/** From which lots the lines of an order were taken when they were dispatched, less what came back. */
export async function readLotsOfLines(sql: Sql, lines: readonly string[]): Promise<LineLot[]> {
  const rows = await rowsOf<Row>(sql, TAKEN, { lines })
  return rows.map(({ order_line_item_id, id, code, best_before, quantity }) => ({
    order_line_item_id,
    lot: id && code ? { id, code, best_before } : null,
    quantity,
  }))
}
