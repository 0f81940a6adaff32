import type { BigNumberInput } from "@medusajs/framework/types"
import { type Cash, type ConsignmentLine, type Currency, lessOf, partOfLine } from "@ovop/contracts"
import { leftOf } from "../modules/consignment/consignment-moves"
import { amountText } from "./amounts"
import { bilingual } from "./bilingual"
import type { ConsignmentRow } from "./consignment-row"

type LineRow = ConsignmentRow["lines"][number]
type CashRow = ConsignmentRow["cash"][number]

export const momentText = (moment: Date | string) => new Date(moment).toISOString()

/** Cash as it was recorded for a parcel or a service. */
export function cashView(row: CashRow | undefined, currency: Currency): Cash | null {
  if (!row) return null
  return {
    expected: amountText(row.expected, currency),
    amount: amountText(row.amount, currency),
    difference: row.difference,
    note: row.note,
    recorded_at: momentText(row.recorded_at),
  }
}

const isService = ({ sector }: LineRow) => sector === "service"

/** Lines of a consignment as they were frozen, with what became of their quantities. */
export function lineViews(row: ConsignmentRow): ConsignmentLine[] {
  const currency = row.currency_code as Currency
  const amount = (value: BigNumberInput) => amountText(value, currency)
  const collects = Number(row.amount_to_collect) > 0
  const delivered = row.parcels
    .filter((parcel) => parcel.delivered_at && !parcel.complaint_id)
    .flatMap((parcel) => parcel.lines)
  return row.lines.map((line) => {
    const [is_service, is_completed] = [isService(line), line.completed_at !== null]
    const { quantity, declined_quantity: declined, dispatched_quantity: dispatched } = line
    const total = amount(line.total)
    const toCollect = () => lessOf(total, partOfLine({ total, quantity }, 0, declined, currency), currency)
    return {
      id: line.id,
      variant_id: line.variant_id,
      title: bilingual(line.title_km, line.title_en),
      pack: bilingual(line.pack_km, line.pack_en),
      is_service,
      quantity,
      declined,
      dispatched,
      delivered: delivered
        .filter(({ consignment_line_id }) => consignment_line_id === line.id)
        .reduce((sum, part) => sum + part.quantity, 0),
      returned: line.returned_quantity,
      left:
        row.status === "cancelled" ? 0 : leftOf({ is_service, quantity, declined, dispatched, is_completed }),
      request: line.requested_day ? { day: line.requested_day, note: line.request_note ?? "" } : null,
      completed_at: line.completed_at && momentText(line.completed_at),
      amount_to_collect: is_service && collects ? toCollect() : amount(0),
      cash: cashView(
        row.cash.find(({ consignment_line_id }) => consignment_line_id === line.id),
        currency,
      ),
      unit_price: amount(line.unit_price),
      total,
      vat_included: amount(line.vat_included),
    }
  })
}
