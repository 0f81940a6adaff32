import type { BigNumberInput, InferTypeOf } from "@medusajs/framework/types"
import type {
  ConsignmentView,
  Currency,
  ConsignmentEvent as EventView,
  Gift,
  PickUpPoint,
} from "@ovop/contracts"
import type { Consignment } from "../modules/consignment/models/consignment"
import { amountText } from "./amounts"
import { bilingual } from "./bilingual"

export type ConsignmentRow = InferTypeOf<typeof Consignment>

export const CONSIGNMENT_FIELDS = ["*", "lines.*", "events.*"]

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
    carrier: row.carrier,
    tracking_number: row.tracking_number,
    lines: row.lines.map((line) => ({
      variant_id: line.variant_id,
      title: bilingual(line.title_km, line.title_en),
      pack: bilingual(line.pack_km, line.pack_en),
      quantity: line.quantity,
      request: line.requested_day ? { day: line.requested_day, note: line.request_note ?? "" } : null,
      unit_price: amount(line.unit_price),
      total: amount(line.total),
      vat_included: amount(line.vat_included),
    })),
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
    amount_to_collect: amount(row.amount_to_collect),
  }
}
