import fc from "fast-check"
import { expect, it } from "vitest"
import { anyText, segmented } from "./khmer-vectors.fixture.js"
import { withBreaks } from "./with-breaks.js"

const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter("km", { granularity: "grapheme" }).segment(text), ({ segment }) => segment)

it.each(segmented)("breaks %s between its words", (text, words) => {
  expect(withBreaks(text)).toBe(words.join("\u200b"))
})

it("leaves Latin, digits, punctuation and the repetition sign alone", () => {
  for (const text of ["Kampot pepper, 1.5 kg", "ធំៗ។", "២៥០ក្រាម", ""]) expect(withBreaks(text)).toBe(text)
})

it("changes nothing but zero-width spaces", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(withBreaks(text).replaceAll("\u200b", "")).toBe(text.replaceAll("\u200b", ""))
    }),
    { numRuns: 2000 },
  )
})

it("never breaks inside a grapheme or next to a break", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = text.replaceAll("\u200b", "")
      const broken = withBreaks(plain)
      expect(graphemes(broken).filter((grapheme) => grapheme !== "\u200b")).toEqual(graphemes(plain))
      expect(broken).not.toMatch(/^\u200b|\u200b{2}|\u200b$/u)
    }),
    { numRuns: 2000 },
  )
})

it("changes nothing the second time", () => {
  fc.assert(
    fc.property(anyText, (text) => withBreaks(withBreaks(text)) === withBreaks(text)),
    { numRuns: 2000 },
  )
})
