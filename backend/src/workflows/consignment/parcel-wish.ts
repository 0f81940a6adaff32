import type { CarrierCode } from "@ovop/contracts"
import type { Mover } from "./doer"

/** With whom a parcel goes, and who says so. */
export type ParcelWish = Mover & {
  carrier: CarrierCode
  /** Of `other` only. */
  carrier_name: string | null
  tracking_number: string | null
}
