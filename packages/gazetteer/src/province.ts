import type { ProvinceType } from "./province-type.js"
import { provinces } from "./provinces.js"

/** Two digits with the leading zero, "01" to "25". */
export type ProvinceCode = (typeof provinces)[number]["code"]

export interface Province {
  readonly code: ProvinceCode
  readonly nameKm: string
  readonly nameEn: string
  readonly type: ProvinceType
  /** Subdivision code of ISO 3166-2:KH, such as "KH-7". */
  readonly iso3166_2: string
  readonly aliases: readonly string[]
}

const byCode: ReadonlyMap<string, Province> = new Map(provinces.map((province) => [province.code, province]))

/** The province with this code, or undefined; the code is compared exactly, "7" is not "07". */
export function provinceByCode(code: string): Province | undefined {
  return byCode.get(code)
}

/** Narrows text from outside, such as an address bar, to a known province code. */
export function isProvinceCode(code: string): code is ProvinceCode {
  return byCode.has(code)
}
