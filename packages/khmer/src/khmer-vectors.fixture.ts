import fc from "fast-check"

/** Spellings that look the same and must be one: typed, canonical. */
export const sameSpellings: readonly (readonly [typed: string, canonical: string])[] = [
  ["ស្រ្តី", "ស្ត្រី"],
  ["ក្ដៅ", "ក្តៅ"],
  ["សី\u17ca", "ស\u17caី"],
]

/** What the normaliser keeps and a search key must not. */
export const keyOnlySpellings: readonly (readonly [typed: string, plain: string])[] = [
  ["ម្រេច\u200bកំពត", "ម្រេចកំពត"],
  ["ខ្មែ\u200cរ", "ខ្មែរ"],
  ["ក\u17b6\u17b6", "ក\u17b6"],
  ["ក\u17b4រ", "ករ"],
  ["ក\u17c6\u17b6", "ក\u17b6\u17c6"],
]

/** Words found by ICU 78. */
export const segmented: readonly (readonly [text: string, words: readonly string[]])[] = [
  ["ម្រេចកំពតសរីរាង្គគុណភាពខ្ពស់", ["ម្រេច", "កំពត", "សរីរាង្គ", "គុណភាព", "ខ្ពស់"]],
  ["ទឹកឃ្មុំព្រៃមណ្ឌលគិរី", ["ទឹកឃ្មុំ", "ព្រៃ", "មណ្ឌលគិរី"]],
  ["គុយទាវភ្នំពេញ", ["គុយទាវ", "ភ្នំពេញ"]],
]

const khmerWords = segmented.flatMap(([, words]) => words)
const pieces = [
  ...khmerWords,
  ...sameSpellings.flat(),
  ...keyOnlySpellings.flat(),
  ..." ,.។៖-()'’\u200b\u200c\u200d\u2060\u00ad😀🫙é",
  ..."ៗ\u17b4\u17b5\u17d2\u17b6\u17c1\u17b8\u17c6\u17ca១២៣123",
  "Kampot",
  "CAFÉ",
  "ﬁsh",
  "İ",
  "ไทย",
]

/** Any Khmer code point in any order, which is what a broken keyboard or a hostile client sends. */
const khmerNoise = fc
  .array(
    fc.integer({ min: 0x1780, max: 0x17f9 }).map((codePoint) => String.fromCodePoint(codePoint)),
    { maxLength: 12 },
  )
  .map((letters) => letters.join(""))

const mixture = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""))

/** Realistic mixtures of Khmer, Latin, digits, marks and emoji, and pure noise. */
export const anyText = fc.oneof(
  mixture,
  khmerNoise,
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.tuple(mixture, khmerNoise, mixture).map((parts) => parts.join("")),
)
