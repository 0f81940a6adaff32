import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { largestRemainder } from "./largest-remainder"

const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 30 })

describe("sharing out by the largest remainder", () => {
  it("gives the odd unit to the larger remainder", () => {
    expect(largestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
    expect(largestRemainder(10n, [55n, 30n, 15n])).toEqual([6n, 3n, 1n])
  })

  it("sums exactly to the amount and strays from the exact share by less than one unit", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (amount, given) => {
        const sum = given.reduce((a, b) => a + b, 0n)
        fc.pre(sum > 0n)
        const shares = largestRemainder(amount, given)
        expect(shares.reduce((a, b) => a + b, 0n)).toBe(amount)
        shares.forEach((share, index) => {
          const distance = share * sum - amount * (given[index] ?? 0n)
          expect(distance > -sum && distance < sum).toBe(true)
        })
      }),
    )
  })

  it("refuses to share something out by nothing", () => {
    expect(() => largestRemainder(1n, [0n, 0n])).toThrow(RangeError)
    expect(largestRemainder(0n, [0n, 0n])).toEqual([0n, 0n])
  })
})
