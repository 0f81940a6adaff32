import fc from "fast-check"
import { expect, it } from "vitest"
import { anyText, keyOnlySpellings, sameSpellings } from "./khmer-vectors.fixture.js"
import { searchKey } from "./search-key.js"

it.each([...sameSpellings, ...keyOnlySpellings])("gives %s and %s one key", (typed, plain) => {
  expect(searchKey(typed)).toBe(searchKey(plain))
})

it("keeps different words apart", () => {
  const words = ["ម្រេច", "មេរៀន", "កា", "ក", "កំ", "គាំ", "កាំ", "ស្រី", "ស្ត្រី"]
  expect(new Set(words.map(searchKey)).size).toBe(words.length)
})

it("folds Latin case and diacritics, Khmer digits and spacing", () => {
  expect(searchKey("  Kratié\u00a0 CAFÉ\t២៥០ក្រាម ")).toBe("kratie cafe 250ក្រាម")
})

it("leaves marks of other scripts alone", () => {
  expect(searchKey("ปลาร้า")).toBe("ปลาร้า")
})

it("holds no character that cannot be seen", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(searchKey(text)).not.toMatch(/\p{Cf}|\p{Cc}|\p{Variation_Selector}|\u17b4|\u17b5| {2}|^ | $/u)
    }),
    { numRuns: 2000 },
  )
})

it("changes nothing the second time", () => {
  fc.assert(
    fc.property(anyText, (text) => searchKey(searchKey(text)) === searchKey(text)),
    { numRuns: 2000 },
  )
})

it("does not depend on invisible characters inside the text", () => {
  const invisible = fc.constantFrom("\u200b", "\u200c", "\u200d", "\u2060", "\u17b4", "\u17b5", "\u00ad")
  fc.assert(
    fc.property(anyText, fc.nat(), invisible, (text, seed, hidden) => {
      const letters = [...text]
      letters.splice(seed % (letters.length + 1), 0, hidden)
      expect(searchKey(letters.join(""))).toBe(searchKey(text))
    }),
    { numRuns: 2000 },
  )
})
