import { type Bilingual, type Currency, carriers, type Parcel, trackingUrl } from "@ovop/contracts"
import { amountText } from "./amounts"
import { cashView, momentText } from "./consignment-lines"
import type { ConsignmentRow } from "./consignment-row"

type ParcelRow = ConsignmentRow["parcels"][number]

/** What a parcel's carrier is called; whoever sends names `other`. */
const carrierName = ({ carrier, carrier_name }: ParcelRow): Bilingual =>
  carrier === "other" && carrier_name ? { km: carrier_name, en: carrier_name } : carriers[carrier].name

/** Parcels of a consignment, in the order in which they left. */
export function parcelViews(row: ConsignmentRow): Parcel[] {
  const currency = row.currency_code as Currency
  return [...row.parcels]
    .sort((a, b) => a.place - b.place)
    .map((parcel) => ({
      id: parcel.id,
      number: `${row.number}/${parcel.place}`,
      carrier: { code: parcel.carrier, name: carrierName(parcel) },
      tracking_number: parcel.tracking_number,
      tracking_url: trackingUrl(parcel.carrier, parcel.tracking_number),
      lines: parcel.lines.map(({ consignment_line_id, quantity }) => ({
        line_id: consignment_line_id,
        quantity,
      })),
      dispatched_at: momentText(parcel.dispatched_at),
      delivered_at: parcel.delivered_at && momentText(parcel.delivered_at),
      proof: parcel.proof,
      amount_to_collect: amountText(parcel.amount_to_collect, currency),
      cash: cashView(
        row.cash.find(({ parcel_id }) => parcel_id === parcel.id),
        currency,
      ),
      is_replacement: parcel.complaint_id !== null,
    }))
}
