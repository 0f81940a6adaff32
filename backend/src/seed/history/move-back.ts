import type { MedusaContainer } from "@medusajs/framework/types"
import { rowsOf } from "../place-invented"

/** Hours after the order until a consignment came to each status, as an association that is not in a hurry has it. */
const HOURS = { confirmed: 5, cancelled: 6, dispatched: 28, delivered: 76 } as const

const PLACED = "cast(:placed as timestamptz)"
const after = (status: keyof typeof HOURS) =>
  `least(cast(:now as timestamptz), ${PLACED} + make_interval(hours => ${HOURS[status]}))`

/** Statements by name, each over what hangs on the order `:id`. */
const STATEMENTS = [
  `update "order" set created_at = ${PLACED} where id = :id`,
  `update consignment set created_at = ${PLACED} where order_id = :id`,
  `update consignment_line set created_at = ${PLACED}
    where consignment_id in (select id from consignment where order_id = :id)`,
  `update consignment_event set occurred_at = case status
     ${Object.keys(HOURS)
       .map((status) => `when '${status}' then ${after(status as keyof typeof HOURS)}`)
       .join(" ")} else ${PLACED} end
    where consignment_id in (select id from consignment where order_id = :id)`,
  `update consignment_parcel set dispatched_at = ${after("dispatched")},
          delivered_at = case when delivered_at is not null then ${after("delivered")} end
    where order_id = :id`,
  `update collected_cash set recorded_at = ${after("delivered")}
    where consignment_id in (select id from consignment where order_id = :id)`,
  // Nobody waits to be told today of what happened weeks ago, and its buyers are invented.
  `delete from outbox_change where consumer = 'message' and stream_id = :id`,
]

/**
 * Moves an order of the demonstration back, with what happened to it. The audit log and the stock ledger stay as they
 * are: both are only ever added to, and say truly when their entries were written.
 */
export async function moveBack(
  container: MedusaContainer,
  id: string,
  days_ago: number,
  now: Date,
): Promise<void> {
  const placed = new Date(now.getTime() - (days_ago * 24 + 1) * 60 * 60 * 1000)
  for (const statement of STATEMENTS) await rowsOf(container, statement, { id, now, placed })
}
