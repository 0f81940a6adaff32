import { digestOf } from "../audit/act"
import type { pickUpPointRow } from "./pick-up-point-row"

type Point = ReturnType<typeof pickUpPointRow> & {
  association_id: string | null
  province_code: string
  is_open?: boolean | undefined
}

/** What the audit log keeps of a pick-up point: it may be somebody's house, so its address is there by its digest. */
export function pickUpPointFacts(id: string, point: Point) {
  const { name_km, name_en, address_km, address_en, hours_km, hours_en, ...rest } = point
  return {
    name_km,
    name_en,
    hours_km,
    hours_en,
    address_sha256: digestOf(`${address_km}\n${address_en}`, id),
    association_id: rest.association_id,
    province_code: rest.province_code,
    is_open: rest.is_open ?? true,
  }
}

/** Whose matter a pick-up point is: its association's, or everybody's. */
export const pickUpPointTenant = ({ association_id: id }: Pick<Point, "association_id">) =>
  id ? ({ kind: "association", id } as const) : null
