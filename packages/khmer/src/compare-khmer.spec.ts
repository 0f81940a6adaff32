import fc from "fast-check"
import { expect, it } from "vitest"
import { compareKhmer } from "./compare-khmer.js"
import { anyText } from "./khmer-vectors.fixture.js"

it("orders as a dictionary does: by base letter, then subscript, then vowel, Khmer before Latin", () => {
  const ordered = ["ក", "កា", "ក្រ", "ខ", "គ", "ង", "ម្រេច", "អង្ករ", "pepper"]
  expect(ordered.toReversed().sort(compareKhmer)).toEqual(ordered)
})

it("orders numbers by value and treats two spellings of one word as equal", () => {
  expect(["ក 10", "ក 9", "ក 100"].sort(compareKhmer)).toEqual(["ក 9", "ក 10", "ក 100"])
  expect(compareKhmer("ស្រ្តី", "ស្ត្រី")).toBe(0)
})

it("is an order: turning the question round turns the answer round", () => {
  fc.assert(
    fc.property(anyText, anyText, (left, right) => {
      expect(Math.sign(compareKhmer(left, right)) + Math.sign(compareKhmer(right, left))).toBe(0)
    }),
  )
})
