import type { PickUpPoint } from "@ovop/contracts"
import { bilingual } from "./bilingual"
import type { PickUpPointRow } from "./delivery-tables"

/** A place where goods are fetched, as the contract carries it. */
export function pickUpPointView(row: PickUpPointRow): PickUpPoint {
  return {
    id: row.id,
    name: bilingual(row.name_km, row.name_en),
    address: bilingual(row.address_km, row.address_en),
    hours: bilingual(row.hours_km, row.hours_en),
    province_code: row.province_code,
  }
}
