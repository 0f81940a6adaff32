import fc from "fast-check"
import { expect, it } from "vitest"
import { formatNumber } from "./format-number.js"

it("groups thousands and keeps the fraction", () => {
  expect(formatNumber(1234567)).toBe("1,234,567")
  expect(formatNumber("0012.50")).toBe("12.5")
  expect(formatNumber("999")).toBe("999")
  expect(formatNumber(2026, "khmer")).toBe("២,០២៦")
})

it("refuses what has no plain decimal form", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e21])
    expect(() => formatNumber(value)).toThrow(RangeError)
})

it("agrees with Intl for every safe integer, so that grouping is not ours alone", () => {
  const intl = new Intl.NumberFormat("en-US")
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(formatNumber(value)).toBe(intl.format(value))
    }),
  )
})
