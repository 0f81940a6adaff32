import fc from "fast-check"
import { expect, it } from "vitest"
import { anyText, segmented } from "./khmer-vectors.fixture.js"
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

it("loses no letter and adds none, whatever words stand beside each other", () => {
  const word = fc.constantFrom(
    ...segmented.flatMap(([, words]) => words),
    "ធុរេន",
    "ស្រា",
    "ស",
    "pepper",
    " ",
    "250",
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const typed = words.join("")
      expect(searchWords(typed).join("")).toBe(searchKey(typed).replaceAll(" ", ""))
    }),
  )
})

it("takes anything apart without a word that is nothing or holds a space", () => {
  fc.assert(fc.property(anyText, (text) => searchWords(text).every((word) => /^\S+$/u.test(word))))
})
