import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { convertMoney } from "./convert-money.js"

describe("the other currency", () => {
  it("is whole riel for dollars and cents for riel", () => {
    expect(convertMoney("18.50", "usd", "4020")).toEqual({ amount: "74370", currency: "khr" })
    expect(convertMoney("75900", "khr", "4020")).toEqual({ amount: "18.88", currency: "usd" })
    expect(convertMoney("0", "khr", "4020")).toEqual({ amount: "0.00", currency: "usd" })
    expect(convertMoney("1.00", "usd", "4020.5")).toEqual({ amount: "4021", currency: "khr" })
  })

  it("comes back to the same cents, since a cent is worth more than a riel", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 200, max: 10_000 }),
        (cents, rate) => {
          const amount = (cents / 100).toFixed(2)
          const riel = convertMoney(amount, "usd", String(rate))
          expect(convertMoney(riel.amount, "khr", String(rate)).amount).toBe(amount)
        },
      ),
    )
  })

  it("refuses what is no rate", () => {
    expect(() => convertMoney("1", "usd", "0")).toThrow(RangeError)
    expect(() => convertMoney("1", "usd", "four")).toThrow(RangeError)
  })
})
