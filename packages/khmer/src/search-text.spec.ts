import fc from "fast-check"
import { expect, it } from "vitest"
import { anyText, segmented } from "./khmer-vectors.fixture.js"
import { searchText } from "./search-text.js"

it.each(segmented)("spaces the words of %s", (text, words) => {
  expect(searchText(text)).toBe(words.join(" "))
})

it("finds the same words however the writer broke, spelt or numbered them", () => {
  expect(searchText("ទឹក\u200bឃ្មុំ ២៥០ក្រាម, Mondul-KIRI")).toBe(searchText("ទឹកឃ្មុំ 250 ក្រាម mondul kiri"))
})

it("changes nothing the second time", () => {
  fc.assert(
    fc.property(anyText, (text) => searchText(searchText(text)) === searchText(text)),
    { numRuns: 2000 },
  )
})

it("holds only words and single spaces", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(searchText(text)).not.toMatch(/[\p{Cf}\p{Cc}\u17b4\u17b5]| {2}|^ | $/u)
    }),
    { numRuns: 2000 },
  )
})
