import fc from "fast-check"
import { expect, it } from "vitest"
import { anyText, segmented } from "./khmer-vectors.fixture.js"
import { segment } from "./segment.js"

it.each(segmented)("finds the words of %s", (text, words) => {
  expect(segment(text)).toEqual(words)
})

it("parts Khmer, Latin and numbers, and drops punctuation and symbols", () => {
  expect(segment("ម្រេចkampot ២៥០ក្រាម។ 1.5kg, Kampot's (50 g) 🫙 ៣,៥៛")).toEqual([
    ...["ម្រេច", "kampot", "២៥០", "ក្រាម", "1.5", "kg", "Kampot's", "50", "g", "៣,៥"],
  ])
})

it("finds nothing in spaces and punctuation", () => {
  expect(segment(" ។ ៖ — … \u200b 🫙")).toEqual([])
})

it("loses no letter and no digit, and adds none", () => {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "")
  fc.assert(
    fc.property(anyText, (text) => {
      expect(lettersOf(segment(text).join(""))).toBe(lettersOf(text))
    }),
    { numRuns: 2000 },
  )
})

it("yields words without spaces in them", () => {
  fc.assert(fc.property(anyText, (text) => segment(text).every((word) => /^\S+$/u.test(word))))
})
