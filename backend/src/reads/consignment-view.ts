import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type {
  ConsignmentView,
  Credit,
  Currency,
  ConsignmentEvent as EventView,
  Gift,
  PickUpPoint,
} from "@ovop/contracts"
import { amountText } from "./amounts"
import { bilingual } from "./bilingual"
import { complaintViews } from "./complaint-views"
import { lineViews, momentText } from "./consignment-lines"
import type { ConsignmentRow } from "./consignment-row"
import { parcelViews } from "./parcel-views"

/** What happened to a consignment, the placing first. */
function timelineOf(row: ConsignmentRow): EventView[] {
  const placed: EventView = {
    status: "placed",
    occurred_at: new Date(row.created_at).toISOString(),
    actor: "buyer",
    reason: null,
    note: null,
  }
  const events = row.events.map(({ status, occurred_at, actor, reason, note }) => ({
    status,
    occurred_at: new Date(occurred_at).toISOString(),
    actor,
    reason,
    note,
  }))
  return [placed, ...events.sort((a, b) => a.occurred_at.localeCompare(b.occurred_at))]
}

/** What was taken off, oldest first. */
const creditViews = (row: ConsignmentRow): Credit[] =>
  row.credits
    .map((credit) => ({
      cause: credit.cause,
      line_id: credit.consignment_line_id,
      quantity: credit.quantity,
      amount: amountText(credit.amount, row.currency_code as Currency),
      reason: credit.reason,
      note: credit.note,
      occurred_at: momentText(credit.occurred_at),
    }))
    .sort((a, b) => a.occurred_at.localeCompare(b.occurred_at))

/** A consignment as it was frozen, and what happened since. */
export function consignmentView(row: ConsignmentRow, handle: string): ConsignmentView {
  const amount = (value: BigNumberInput) => amountText(value, row.currency_code as Currency)
  return {
    number: row.number,
    association: {
      id: row.association_id,
      handle,
      name: bilingual(row.association_name_km, row.association_name_en),
    },
    province_code: row.province_code,
    status: row.status,
    timeline: timelineOf(row),
    lines: lineViews(row),
    parcels: parcelViews(row),
    credits: creditViews(row),
    complaints: complaintViews(row),
    items_total: amount(row.items_total),
    shipping:
      row.shipping_option_id === null
        ? null
        : {
            name: bilingual(row.shipping_name_km, row.shipping_name_en),
            amount: amount(row.shipping_total),
          },
    pick_up_point: row.pick_up_point as PickUpPoint | null,
    gift: row.gift as Gift | null,
    vat_included: amount(row.vat_included),
    total: amount(row.total),
    credited_total: amount(row.credited_total),
    due: amount(row.status === "cancelled" ? 0 : MathBN.sub(row.total, row.credited_total)),
    amount_to_collect: amount(row.amount_to_collect),
    collected: amount(MathBN.sum(0, ...row.cash.map((cash) => cash.amount))),
  }
}
