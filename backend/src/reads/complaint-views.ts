import type { Complaint, Currency } from "@ovop/contracts"
import { amountText } from "./amounts"
import { momentText } from "./consignment-lines"
import type { ConsignmentRow } from "./consignment-row"

type ComplaintRow = ConsignmentRow["complaints"][number]

/** A complaint with all that was said about it, in its order. */
export function complaintView(row: ComplaintRow, currency: Currency): Complaint {
  const { outcome, goods_back } = row
  return {
    id: row.id,
    state: row.state,
    reason: row.reason,
    wish: row.wish,
    note: row.note,
    lines: row.lines.map(({ consignment_line_id, quantity }) => ({ line_id: consignment_line_id, quantity })),
    worth: amountText(row.worth, currency),
    photographs: row.photographs.map(({ id }) => id),
    outcome:
      outcome === null
        ? null
        : { kind: outcome, refund: amountText(row.refund, currency), goods_back: goods_back ?? false },
    restocked: row.restocked,
    timeline: row.steps
      .map(({ step, actor, note, occurred_at }) => ({
        step,
        actor,
        note,
        occurred_at: momentText(occurred_at),
      }))
      .sort((a, b) => a.occurred_at.localeCompare(b.occurred_at)),
    opened_at: momentText(row.created_at),
  }
}

/** Complaints of a consignment, the newest first. */
export const complaintViews = (row: ConsignmentRow): Complaint[] =>
  row.complaints
    .map((complaint) => complaintView(complaint, row.currency_code as Currency))
    .sort((a, b) => b.opened_at.localeCompare(a.opened_at))
