import type { DistrictType } from "./district-row.js"
import { districtRows01To12 } from "./district-rows-01-12.js"
import { districtRows13To25 } from "./district-rows-13-25.js"
import { isProvinceCode, type ProvinceCode } from "./province.js"
import { provinces } from "./provinces.js"

export interface District {
  /** Four digits; the first two are the province. */
  readonly code: string
  readonly provinceCode: ProvinceCode
  readonly nameKm: string
  readonly nameEn: string
  readonly type: DistrictType
}

function provinceOf(districtCode: string): ProvinceCode {
  const code = districtCode.slice(0, 2)
  if (!isProvinceCode(code)) throw new Error(`District ${districtCode} belongs to no known province`)
  return code
}

/** All 210 districts in gazetteer order. */
export const districts: readonly District[] = [...districtRows01To12, ...districtRows13To25].map(
  ([code, nameKm, nameEn, type]) => ({ code, provinceCode: provinceOf(code), nameKm, nameEn, type }),
)

const byProvince: ReadonlyMap<string, readonly District[]> = new Map(
  provinces.map(({ code }) => [code, districts.filter((district) => district.provinceCode === code)]),
)

/** The districts of one province in gazetteer order; none for an unknown code. */
export function districtsOf(provinceCode: string): readonly District[] {
  return byProvince.get(provinceCode) ?? []
}
