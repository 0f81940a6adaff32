import fc from "fast-check"
import { bothPrices } from "./listing-prices"

const rates = fc.integer({ min: 3000, max: 6000 }).map(String)

describe("a price in both currencies", () => {
  it("keeps what the seller typed, and derives the other never below it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), rates, (cents, rate) => {
        const typed = (cents / 100).toFixed(2)
        const { usd, khr } = bothPrices(typed, "usd", rate)
        expect(usd).toBe(typed)
        expect(Number(khr) % 100).toBe(0)
        expect(Number(khr) * 100).toBeGreaterThanOrEqual(cents * Number(rate))
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), rates, (hundreds, rate) => {
        const typed = String(hundreds * 100)
        const { usd, khr } = bothPrices(typed, "khr", rate)
        expect(khr).toBe(typed)
        expect(usd).toMatch(/^\d+\.\d{2}$/)
      }),
    )
  })

  it("writes dollars to the cent and riel whole, however they were typed", () => {
    expect(bothPrices("4", "usd", "4000")).toEqual({ usd: "4.00", khr: "16000" })
    expect(bothPrices("4.5", "usd", "4000")).toEqual({ usd: "4.50", khr: "18000" })
    expect(bothPrices("16000.00", "khr", "4000")).toEqual({ usd: "4.00", khr: "16000" })
  })
})
