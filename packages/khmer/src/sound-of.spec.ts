import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyText, segmented } from "./khmer-vectors.fixture.js"
import { romanise } from "./romanise.js"
import { soundDistance, soundKey, soundOf } from "./sound-of.js"

/** Words with the ways in which people write them in Latin letters. */
const written: readonly (readonly [khmer: string, latin: readonly string[]])[] = [
  ["ម្រេច", ["mrech", "mrich", "merech", "mereach", "mrach"]],
  ["ម្រេចកំពត", ["mrech kampot", "mrich kompot", "mrechkampot", "Mrech Kampoat"]],
  ["ស្ករត្នោត", ["skor thnot", "skor tnaot", "sko thnaot", "skar thnout"]],
  ["ទឹកឃ្មុំ", ["tuk khmum", "teuk khmum", "tek khmom", "toek kmum"]],
  ["ប្រហុក", ["prahok", "prohok", "brohok", "prahoc"]],
  ["ក្រមា", ["krama", "kroma", "kromar"]],
  ["ទឹកត្រី", ["tuk trei", "teuk trey", "tik trai"]],
  ["សូត្រ", ["sot", "soth", "saut", "soot"]],
  ["អង្ករ", ["angkor", "ongkor", "ankor", "angko"]],
  ["គុយទាវ", ["kuy teav", "kuyteav", "kuy tiev", "kuytiew"]],
  ["នំបញ្ចុក", ["nom banh chok", "num banhchok", "nombanhchok", "num bahn chok"]],
  ["បាត់ដំបង", ["battambang", "bat dambong", "Batdambang"]],
  ["កំពង់ស្ពឺ", ["kampong speu", "kompong spue"]],
  ["មៀន", ["mien", "myen", "mean"]],
  ["ចេក", ["chek", "jek", "chaek"]],
  ["កាហ្វេ", ["kafe", "cafe", "kaffe", "coffee"]],
]

describe("what a word sounds like", () => {
  it.each(written)("is the same for %s in all spellings %j", (khmer, latin) => {
    for (const spelling of latin) {
      expect([spelling, soundKey(spelling)]).toEqual([spelling, soundKey(khmer)])
      expect(soundDistance(soundOf(spelling), soundOf(khmer))).toBeLessThan(0.25)
    }
  })

  it("differs for words that are not the same", () => {
    const words = ["ម្រេច", "អំបិល", "ទឹកត្រី", "ស្ករត្នោត", "ប្រហុក", "កន្ទេល", "ក្រូច", "ស្វាយ", "កំពត", "តាកែវ"]
    expect(new Set(words.map(soundKey)).size).toBe(words.length)
  })

  it("is unknown for digits and other scripts", () => {
    for (const text of ["250", "ปลาร้า", "", "...", "mp3"]) expect(soundKey(text)).toBe("")
  })

  it("does not depend on case, spaces, breaks or on who romanised", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = soundKey(text)
        expect(soundKey(` ${text.replace(/[a-z]/g, (letter) => letter.toUpperCase())}\u200b `)).toBe(key)
        expect(soundKey(romanise(text))).toBe(key)
      }),
      { numRuns: 2000 },
    )
  })

  it("is made of consonants only, each with the vowels before it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { key, vowels } = soundOf(text)
        expect(key).toMatch(/^[hjklmnprstvy]*$/u)
        if (key !== "") expect(vowels).toHaveLength(key.length + 1)
      }),
      { numRuns: 2000 },
    )
  })

  it("is from itself by nothing, from others alike from both sides, and a beginning fits its word", () => {
    const words = [
      ...segmented.flatMap(([, parts]) => parts),
      ...written.flatMap(([km, latin]) => [km, ...latin]),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (one, other) => {
        const [left, right] = [soundOf(one), soundOf(other)]
        expect(soundDistance(left, left)).toBe(0)
        expect(soundDistance(left, left, true)).toBe(0)
        expect(soundDistance(left, right)).toBe(soundDistance(right, left))
      }),
      { numRuns: 1000 },
    )
    expect(soundDistance(soundOf("mrech kam"), soundOf("ម្រេចកំពត"), true)).toBeLessThan(0.1)
  })
})
