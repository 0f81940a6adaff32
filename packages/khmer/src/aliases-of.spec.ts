import { expect, it } from "vitest"
import { aliasesOf } from "./aliases-of.js"
import { placeNames } from "./place-names.js"
import { productNames } from "./product-names.js"
import { searchKey } from "./search-key.js"

it("leads from a romanised, English or Khmer name to all the others", () => {
  expect(aliasesOf("mrich")).toEqual(["ម្រេច", "pepper", "peppercorn", "mrech", "merech", "poivre"])
  expect(aliasesOf("Fish Sauce")).toContain("ទឹកត្រី")
  expect(aliasesOf("ទឹក\u200bឃ្មុំ")).toContain("honey")
  expect(aliasesOf("tuktrei")).toContain("fish sauce")
})

it("knows no aliases for what names no product kind", () => {
  for (const term of ["", "pepper farm", "constructor", "ទឹក"]) expect(aliasesOf(term)).toEqual([])
})

it("gives each name to one kind only, or a search for rice would find silk", () => {
  const keys = [...productNames, ...placeNames].flatMap(({ en, km, romanised, fr = [] }) => [
    ...new Set([...en, ...km, ...romanised, ...fr].map((name) => searchKey(name))),
  ])
  expect(new Set(keys).size).toBe(keys.length)
})
