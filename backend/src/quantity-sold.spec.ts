import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { nearestSold } from "./quantity-sold"

const terms = fc.record({
  minimum_quantity: fc.integer({ min: 1, max: 500 }),
  quantity_step: fc.integer({ min: 1, max: 60 }),
})
const isSold = (quantity: number, soldBy: { minimum_quantity: number; quantity_step: number }) =>
  quantity >= soldBy.minimum_quantity && quantity % soldBy.quantity_step === 0

describe("the nearest quantity that is sold", () => {
  it("is itself sold, and no other is nearer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), terms, (wanted, soldBy) => {
        const nearest = nearestSold(wanted, soldBy)
        const distance = Math.abs(nearest - wanted)
        const nearer = Array.from(
          { length: Math.max(0, distance * 2 - 1) },
          (_, at) => wanted - distance + 1 + at,
        )
        return isSold(nearest, soldBy) && !nearer.some((quantity) => isSold(quantity, soldBy))
      }),
    )
  })

  it("leaves what is sold as it is, and two allowed quantities sum to an allowed one", () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), terms, (a, b, soldBy) => {
        const [one, other] = [nearestSold(a, soldBy), nearestSold(b, soldBy)]
        expect(nearestSold(one, soldBy)).toBe(one)
        expect(nearestSold(one + other, soldBy)).toBe(one + other)
      }),
    )
  })
})
