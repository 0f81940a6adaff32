import { describe, expect, it } from "vitest"
import { otherPrice, typedAmount, typedHsCode, typedWhole } from "./typed-number"

describe("numbers as they are typed", () => {
  it("reads Khmer digits, spaces and commas", () => {
    expect(typedWhole("១២ ៥០០")).toBe(12_500)
    expect(typedWhole("1,000")).toBe(1000)
    expect(typedAmount("១២,៥០០ ៛")).toBe("12500")
    expect(typedAmount("$4.5")).toBe("4.50")
    expect(typedAmount("007.05")).toBe("7.05")
  })

  it("takes a half typed amount for what it says so far", () => {
    expect(typedAmount("12.")).toBe("12")
    expect(typedAmount("")).toBeNull()
    expect(typedWhole(" ")).toBeNull()
  })

  it("makes no number of what is none", () => {
    for (const typed of ["abc", "-5", "1.2.3", "4.505", "1e3", "9999999999"])
      expect(typedAmount(typed)).toBeUndefined()
    expect(typedWhole("2.5")).toBeUndefined()
  })

  it("writes a tariff code as customs does, and takes no half of one", () => {
    expect(typedHsCode("090411")).toBe("0904.11")
    expect(typedHsCode("០៩០៤")).toBe("0904")
    expect(typedHsCode("0904.11.20")).toBe("0904.11.20")
    expect(typedHsCode("")).toBeNull()
    for (const typed of ["09", "09041", "pepper", "090411200000"]) expect(typedHsCode(typed)).toBeUndefined()
  })

  it("takes no number that is larger than there is room for", () => {
    expect(typedWhole("365", 365)).toBe(365)
    expect(typedWhole("366", 365)).toBeUndefined()
  })

  it("rounds riel up to what can be paid", () => {
    expect(otherPrice("4.20", "usd", "4045")).toEqual({ amount: "17000", currency: "khr" })
    expect(otherPrice("1.00", "usd", "4000")).toEqual({ amount: "4000", currency: "khr" })
    expect(otherPrice("12500", "khr", "4000")).toEqual({ amount: "3.13", currency: "usd" })
  })
})
