import fc from "fast-check"
import { expect, it } from "vitest"
import { anyText } from "./khmer-vectors.fixture.js"
import { searchKey } from "./search-key.js"
import { searchWords } from "./search-words.js"

it.each([
  ["ម្រេចខ្មៅកំពត", ["ម្រេច", "ខ្មៅ", "កំពត"]],
  ["ធុរេនកំពត", ["ធុរេន", "កំពត"]],
  ["ស្វាយចន្ទី", ["ស្វាយចន្ទី"]],
  ["ស្រាសស្វាយរៀង", ["ស្រា", "ស", "ស្វាយរៀង"]],
  ["ភ្នំ", ["ភ្នំ"]],
  ["ម្រេច\u200bkampot 250ក្រាម", ["ម្រេច", "kampot", "250", "ក្រាម"]],
])("tells the words of %s", (text, words) => {
  expect(searchWords(text)).toEqual(words.map(searchKey))
})

it("loses no letter and no digit, and adds none", () => {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "")
  fc.assert(
    fc.property(anyText, (text) => {
      expect(lettersOf(searchWords(text).join(""))).toBe(lettersOf(searchKey(text)))
    }),
    { numRuns: 1000 },
  )
})
