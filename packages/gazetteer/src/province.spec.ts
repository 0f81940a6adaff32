import { expect, expectTypeOf, it } from "vitest"
import { isProvinceCode, type ProvinceCode, provinceByCode } from "./province.js"
import { provinces } from "./provinces.js"

it("knows the 25 provinces, the capital being the only one that is not a province", () => {
  expect(provinces).toHaveLength(25)
  expect(
    provinces.filter((province) => province.type === "capital").map((province) => province.code),
  ).toEqual(["12"])
})

it("gives every province its own two-digit code, names and ISO code", () => {
  for (const key of ["code", "nameKm", "nameEn", "iso3166_2"] as const) {
    expect(new Set(provinces.map((province) => province[key])).size).toBe(25)
  }
  for (const province of provinces) {
    expect(province.code).toMatch(/^\d{2}$/)
    expect(province.iso3166_2).toBe(`KH-${Number(province.code)}`)
    expect(province.nameKm).toMatch(/^\p{Script=Khmer}+$/u)
  }
})

it("finds Kampot by 07 and nothing by 7, 00, 26 or an object's own property names", () => {
  expect(provinceByCode("07")).toMatchObject({ nameEn: "Kampot", nameKm: "កំពត" })
  for (const unknown of ["7", "00", "26", "", "constructor"]) {
    expect(provinceByCode(unknown)).toBeUndefined()
    expect(isProvinceCode(unknown)).toBe(false)
  }
})

it("types a province code as a closed set", () => {
  expectTypeOf<"07">().toExtend<ProvinceCode>()
  expectTypeOf<"26">().not.toExtend<ProvinceCode>()
})
