import fc from "fast-check"
import { khnormal } from "khmer-normalizer"
import { expect, it } from "vitest"
import { anyText, sameSpellings } from "./khmer-vectors.fixture.js"
import { normalise } from "./normalise.js"
import { untilStable } from "./until-stable.js"

it.each(sameSpellings)("gives %s the canonical spelling", (typed, canonical) => {
  expect(normalise(typed)).toBe(normalise(canonical))
  expect(typed).not.toBe(canonical)
})

it("loses nothing after an emoji, though the normaliser it stands on would", () => {
  expect(normalise("😀ម្រេច 🫙 ក្ដៅ")).toBe("😀ម្រេច 🫙 ក្តៅ")
})

it("keeps breaks and joiners that the writer typed", () => {
  expect(normalise("ម្រេច\u200bកំពត")).toBe("ម្រេច\u200bកំពត")
})

it("changes nothing the second time", () => {
  fc.assert(
    fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)),
    { numRuns: 2000 },
  )
})

it("writes what the normaliser makes of the whole, though it asks it for one syllable after the other", () => {
  const letters = "កខដតរសហអឣឥឱរាិុូេោៅៈ៉៊់៌្ំ៓៝\u200c\u200d◌"
  const run = fc.array(fc.constantFrom(...letters), { maxLength: 14 }).map((parts) => parts.join(""))
  fc.assert(
    fc.property(run, (text) => normalise(text) === untilStable(text.normalize("NFC"), khnormal)),
    { numRuns: 3000 },
  )
})
