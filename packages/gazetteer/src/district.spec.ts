import { expect, it } from "vitest"
import { districts, districtsOf } from "./district.js"
import { provinceByCode } from "./province.js"
import { provinces } from "./provinces.js"

it("knows 210 districts, each with a code of its own", () => {
  expect(districts).toHaveLength(210)
  expect(new Set(districts.map((district) => district.code)).size).toBe(210)
})

it("places every district in a province that exists and whose code begins its own", () => {
  for (const district of districts) {
    expect(provinceByCode(district.provinceCode)).toBeDefined()
    expect(district.code.startsWith(district.provinceCode)).toBe(true)
    expect(district.nameKm).toMatch(/\p{Script=Khmer}/u)
    expect(district.nameEn).not.toBe("")
  }
})

it("hands out each district through exactly one province", () => {
  expect(provinces.flatMap((province) => districtsOf(province.code))).toHaveLength(210)
  for (const province of provinces) expect(districtsOf(province.code).length).toBeGreaterThan(0)
})

it("has khan in the capital and nowhere else", () => {
  const withKhan = districts.filter((district) => district.type === "khan")
  expect(new Set(withKhan.map((district) => district.provinceCode))).toEqual(new Set(["12"]))
  expect(districtsOf("12")).toHaveLength(withKhan.length)
})

it("finds Phnum Srok in Banteay Meanchey, and nothing in an unknown province", () => {
  expect(districtsOf("01").map((district) => district.nameEn)).toContain("Phnum Srok")
  expect(districtsOf("99")).toEqual([])
})
