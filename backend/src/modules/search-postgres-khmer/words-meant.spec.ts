import { romanise } from "@ovop/khmer"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { slipsBetween, wordsMeant } from "./words-meant"

const known = (...words: string[]) => words.map((word) => ({ word, roman: romanise(word) }))
const meant = (typed: string, ...words: string[]) =>
  wordsMeant(typed, known(...words)).map(({ word }) => word)

describe("words that were misspelt", () => {
  it.each([
    ["peper", "pepper", 1],
    ["hnoey", "honey", 1],
    ["ម្រិច", "ម្រេច", 1],
    ["silk", "silk", 0],
    ["", "abc", 3],
    ["kampont", "kampong", 1],
    ["kompot", "kampot", 0.5],
    ["tnaot", "thnaot", 0.5],
  ])("%s is from %s by %d slips", (typed, word, slips) => {
    expect(slipsBetween(typed, word)).toBe(slips)
  })

  it("are measured alike from both sides, and never further than all letters", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        const slips = slipsBetween(one, other)
        expect(slipsBetween(other, one)).toBe(slips)
        expect(slips).toBeLessThanOrEqual(Math.max([...one].length, [...other].length))
        expect(slips === 0).toBe(one === other)
      }),
    )
  })

  it("mean only what is near, the nearest first; short words and numbers mean what they say", () => {
    expect(meant("peper", "paper", "pepper", "prahok", "pepers")).toEqual(["paper", "pepper", "pepers"])
    expect(meant("pepper", "paper", "peper")).toEqual(["peper"])
    expect(meant("rce", "rice")).toEqual([])
    expect(meant("5000", "500", "50000")).toEqual([])
  })

  it("mean a Khmer word too that was misspelt in Latin letters", () => {
    expect(meant("kampto", "ម្រេច", "កំពត")).toEqual(["កំពត"])
  })
})
