import { describe, expect, it } from "vitest"
import { amountTyped, compareAmounts } from "./booked-amount"

describe("an amount that was typed", () => {
  it.each([
    ["18.5", "18.5"],
    ["$1,234.50", "1234.50"],
    ["75,900 ៛", "75900"],
    ["៧៥៩០០", "75900"],
  ])("reads %j as a bank statement means it", (typed, amount) => {
    expect(amountTyped(typed)).toBe(amount)
  })

  it.each(["", "OVOP-7K3M", "-5", "1.234", "12.", "1e3"])("takes %j for no amount", (typed) => {
    expect(amountTyped(typed)).toBeUndefined()
  })
})

describe("comparing amounts", () => {
  it("says to the cent how much is missing or too much", () => {
    expect(compareAmounts("18.50", "18.5")).toEqual({ is: "same", by: "0.00" })
    expect(compareAmounts("18.4", "18.50")).toEqual({ is: "less", by: "0.10" })
    expect(compareAmounts("75900", "75800.00")).toEqual({ is: "more", by: "100.00" })
  })

  it("is not fooled where floats are", () => {
    expect(compareAmounts("9007199254740993", "9007199254740992")).toEqual({ is: "more", by: "1.00" })
    expect(compareAmounts("0.3", "0.1")).toEqual({ is: "more", by: "0.20" })
  })
})
