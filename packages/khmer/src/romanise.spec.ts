import fc from "fast-check"
import { expect, it } from "vitest"
import { anyText } from "./khmer-vectors.fixture.js"
import { romanise } from "./romanise.js"
import { searchKey } from "./search-key.js"

it.each([
  ["ម្រេច", "mrech"],
  ["កំពត", "kampot"],
  ["ម្រេច\u200bកំពត", "mrechkampot"],
  ["ប្រហុក", "prahok"],
  ["ក្រហម", "krahom"],
  ["ទឹកឃ្មុំ", "teukkhmum"],
  ["ត្រី", "trei"],
  ["អង្ករ", "angkor"],
  ["កន្ត្រក", "kantrok"],
  ["ឆ្នាំង", "chhnang"],
  ["គុយទាវ", "kuyteav"],
  ["សូត្រ", "sot"],
  ["ព្រៃវែង", "preyveng"],
  ["កាហ្វេ", "kafe"],
])("writes %s as %s", (khmer, latin) => {
  expect(romanise(khmer)).toBe(latin)
})

it("does not write what is not spoken", () => {
  expect(romanise("ពោធិ៍")).toBe("po")
})

it("leaves no Khmer letter, and changes nothing the second time", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = romanise(text)
      expect(once).not.toMatch(/[\u1780-\u17d3]/u)
      expect(romanise(once)).toBe(once)
    }),
    { numRuns: 2000 },
  )
})

it("depends on nothing that a search key does not", () => {
  fc.assert(
    fc.property(anyText, (text) => romanise(text) === romanise(searchKey(text))),
    { numRuns: 2000 },
  )
})
