import fc from "fast-check"
import { expect, it } from "vitest"
import { plainDecimal, shownDecimal } from "./plain-decimal.js"

it.each([
  ["1.5E+3", "1500"],
  ["1.25e-2", "0.0125"],
  ["-4.0E+00", "-4"],
  ["1E5", "100000"],
  ["0.50", "0.5"],
  ["-0", "0"],
  ["007", "7"],
  ["abc", "abc"],
  [".", "."],
  ["", ""],
])("writes %s as %s", (written, plain) => {
  expect(plainDecimal(written)).toBe(plain)
})

it("means the same number, without an exponent", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const plain = plainDecimal(String(value))
      expect(Number(plain)).toBe(value === 0 ? 0 : value)
      expect(plain).toMatch(/^-?\d+(\.\d*[1-9])?$/)
    }),
    { numRuns: 5000 },
  )
})

it.each([
  ["0.30000000000000004", "0.3"],
  ["9007199254740991", "9007199254740991"],
  ["8.5512345678E+10", "85512345678"],
  ["12.499999999999998", "12.5"],
  ["NaN", "NaN"],
])("shows the stored %s as %s", (stored, shown) => {
  expect(shownDecimal(stored)).toBe(shown)
})
