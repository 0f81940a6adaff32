import type { ProvinceCode } from "./province.js"

/** Each border once, the lower code first. A border in the middle of the Tonle Sap lake alone is not counted. */
const borders = {
  "01": ["02", "17", "22"],
  "02": ["15", "17", "24"],
  "03": ["04", "06", "08", "10", "14", "25"],
  "04": ["05", "06", "08", "15"],
  "05": ["07", "08", "09", "15", "18", "21"],
  "06": ["10", "13", "17", "19"],
  "07": ["18", "21", "23"],
  "08": ["12", "14", "21"],
  "09": ["15", "18"],
  "10": ["11", "19", "25"],
  "11": ["16", "19"],
  "13": ["17", "19", "22"],
  "14": ["20", "25"],
  "16": ["19"],
  "17": ["22"],
} as const satisfies Partial<Record<ProvinceCode, readonly ProvinceCode[]>>

/** The provinces that share a border on land with this one, by code. */
export function neighboursOf(code: ProvinceCode): readonly ProvinceCode[] {
  const pairs = Object.entries(borders) as [ProvinceCode, readonly ProvinceCode[]][]
  return pairs
    .flatMap(([one, others]) => others.map((other) => [one, other] as const))
    .flatMap(([one, other]) => (one === code ? [other] : other === code ? [one] : []))
    .toSorted()
}
