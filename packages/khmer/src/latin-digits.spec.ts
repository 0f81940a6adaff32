import fc from "fast-check"
import { expect, it } from "vitest"
import { toLatinDigits } from "./latin-digits.js"

it("reads every Khmer digit and touches nothing else", () => {
  expect(toLatinDigits("០១២៣៤៥៦៧៨៩ ៛ ១.២៣៤,៥០ ក្រាម")).toBe("0123456789 ៛ 1.234,50 ក្រាម")
})

it("reads back any number written in Khmer digits", () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      const khmer = String(number).replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)))
      expect(Number(toLatinDigits(khmer))).toBe(number)
    }),
  )
})
