import type { BuyerConsignment } from "@ovop/contracts"
import { CODE_TRIES, deliveryCode } from "../delivery-code"
import { buyerActs } from "./consignment-acts"
import type { ConsignmentRow } from "./consignment-row"
import { consignmentView } from "./consignment-view"

/** A consignment as its buyer sees it: with the codes that nobody else is shown. */
export function buyerConsignment(row: ConsignmentRow, handle: string): BuyerConsignment {
  const view = consignmentView(row, handle)
  const spent = new Set(row.parcels.filter(({ code_tries }) => code_tries >= CODE_TRIES).map(({ id }) => id))
  return {
    ...view,
    id: row.id,
    parcels: view.parcels.map((parcel) => ({
      ...parcel,
      // A code that is no longer listened to would only mislead.
      delivery_code: parcel.delivered_at === null && !spent.has(parcel.id) ? deliveryCode(parcel.id) : null,
    })),
    may: buyerActs(view),
  }
}
