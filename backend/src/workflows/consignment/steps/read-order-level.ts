import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Currency } from "@ovop/contracts"
import { amountText } from "../../../reads/amounts"
import { readPaymentStandings } from "../../../reads/payment-standing"

type Reserved = { id: string; quantity: string; wanted: string }
type Total = { currency: Currency; medusa: string; due: string; reference: string; is_cancelled: boolean }

/** Reservations of an order's lines, and how much of each is still to be sent or to take place. */
const RESERVED = `
  select r.id, r.quantity::text as quantity,
         (case when c.status = 'cancelled' or l.completed_at is not null then 0
               else l.quantity - l.declined_quantity - l.dispatched_quantity end
          * coalesce(i.required_quantity, 1))::text as wanted
    from consignment c
    join consignment_line l on l.consignment_id = c.id and l.deleted_at is null
    join reservation_item r on r.line_item_id = l.order_line_item_id and r.deleted_at is null
    left join product_variant_inventory_item i
      on i.variant_id = l.variant_id and i.inventory_item_id = r.inventory_item_id and i.deleted_at is null
   where c.order_id = :order_id and c.deleted_at is null`

/** What Medusa says an order comes to, and what its consignments do. */
const TOTAL = `
  select o.currency_code as currency, o.status = 'canceled' as is_cancelled,
         (select coalesce(s.totals->>'current_order_total', '0') from order_summary s
           where s.order_id = o.id and s.deleted_at is null order by s.version desc limit 1) as medusa,
         parts.due::text as due, parts.reference
    from "order" o
    join lateral (
      select coalesce(sum(c.total - c.credited_total) filter (where c.status <> 'cancelled'), 0) as due,
             string_agg(c.id, ',' order by c.updated_at desc) as reference
        from consignment c where c.order_id = o.id and c.deleted_at is null) parts on true
   where o.id = :order_id`

/**
 * How far Medusa's order is from where its consignments stand. A reservation is only ever lowered: what a parcel took
 * that nobody has written down yet is gone from it already.
 */
export const readOrderLevelStep = createStep(
  "read-order-level",
  async ({ order_id }: { order_id: string }, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows: reserved } = await sql.raw<{ rows: Reserved[] }>(RESERVED, { order_id })
    const { rows: totals } = await sql.raw<{ rows: Total[] }>(TOTAL, { order_id })
    const [total] = totals
    const standing = (await readPaymentStandings(container, [order_id])).get(order_id)
    const is_captured = standing !== undefined && MathBN.gt(standing.captured, 0)
    const over = total ? amountText(MathBN.sub(total.medusa, total.due), total.currency) : "0"
    // A cancelled order that was paid keeps its total; what was paid for it is owed back in one sum.
    const may = total && !total.is_cancelled && !(is_captured && MathBN.eq(total.due, 0))
    return new StepResponse({
      shrunk: reserved
        .filter(({ quantity, wanted }) => MathBN.gt(wanted, 0) && MathBN.gt(quantity, wanted))
        .map(({ id, wanted }) => ({ id, quantity: Number(wanted) })),
      freed: reserved.filter(({ wanted }) => MathBN.lte(wanted, 0)).map(({ id }) => id),
      lower_by: may && MathBN.gt(over, 0) ? over : null,
      reference: total?.reference.split(",")[0] ?? order_id,
    })
  },
)
