import type { ComplaintState, ComplaintWish, Currency } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import type { Sql } from "../audit/act"

/** A complaint as it stands in the tables. Amounts are decimal texts. */
export type HeldComplaint = {
  id: string
  consignment_id: string
  order_id: string
  association_id: string
  currency: Currency
  state: ComplaintState
  wish: ComplaintWish
  worth: string
  outcome: ComplaintWish | null
  refund: string | null
  goods_back: boolean | null
  restocked: boolean | null
  lines: { line_id: string; order_line_item_id: string; quantity: number }[]
}

const READ = `
  select k.id, k.consignment_id, c.order_id, c.association_id, c.currency_code as currency, k.state, k.wish,
         k.worth::text, k.outcome, k.refund::text, k.goods_back, k.restocked,
         (select json_agg(json_build_object('line_id', kl.consignment_line_id, 'order_line_item_id', l.order_line_item_id,
                                            'quantity', kl.quantity))
            from complaint_line kl join consignment_line l on l.id = kl.consignment_line_id
           where kl.complaint_id = k.id) as lines
    from complaint k join consignment c on c.id = k.consignment_id and c.deleted_at is null
   where k.id = :id and k.deleted_at is null`

/** A complaint as it stands. Refuses one that is not there. */
export async function readHeldComplaint(sql: Sql, id: string): Promise<HeldComplaint> {
  const { rows } = await sql.raw<HeldComplaint>(READ, { id })
  const [row] = rows
  if (!row) throw new Refusal("not_found")
  return row
}
