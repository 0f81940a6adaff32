import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { khrFromUsd } from "./derive-price"

describe("a price in riel derived from dollars", () => {
  it.each([
    ["4.33", "4100", "17800"],
    ["1.00", "4100", "4100"],
    ["0.01", "4012", "100"],
    ["18.50", "4012", "74300"],
  ])("%s at %s is %s", (usd, rate, khr) => expect(khrFromUsd(usd, rate)).toBe(khr))

  it("is a whole hundred, never below the exact amount and never a hundred above it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 3000, max: 6000 }),
        (cents, rate) => {
          const usd = (cents / 100).toFixed(2)
          const khr = BigInt(khrFromUsd(usd, String(rate)))
          const exactTimes100 = BigInt(cents) * BigInt(rate)
          expect(khr % 100n).toBe(0n)
          expect(khr * 100n >= exactTimes100).toBe(true)
          expect(khr * 100n - exactTimes100 < 10_000n).toBe(true)
        },
      ),
    )
  })
})
