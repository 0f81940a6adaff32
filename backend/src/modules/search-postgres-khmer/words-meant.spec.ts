import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { slipsBetween, wordsMeant } from "./words-meant"

describe("words that were misspelt", () => {
  it.each([
    ["peper", "pepper", 1],
    ["hnoey", "honey", 1],
    ["ម្រិច", "ម្រេច", 1],
    ["silk", "silk", 0],
    ["", "abc", 3],
    ["kampont", "kampong", 1],
  ])("%s is from %s by %i slips", (typed, meant, slips) => {
    expect(slipsBetween(typed, meant)).toBe(slips)
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

  it("mean only what is near; short words and numbers mean what they say", () => {
    expect(wordsMeant("peper", ["pepper", "paper", "prahok"])).toEqual(["pepper", "paper"])
    expect(wordsMeant("rce", ["rice"])).toEqual([])
    expect(wordsMeant("5000", ["500", "50000"])).toEqual([])
  })
})
