import { describe, expect, it } from "vitest"
import { phoneNumber } from "./phone-number"

describe("a telephone number", () => {
  it.each(["012 345 678", "០១២ ៣៤៥ ៦៧៨", "+855 12 345 678", "00855 12-345-678", "12345678"])(
    "reads %s as the same Cambodian number",
    (typed) => {
      expect(phoneNumber(typed)).toBe("+85512345678")
    },
  )

  it("keeps a foreign number", () => {
    expect(phoneNumber("+33 6 12 34 56 78")).toBe("+33612345678")
  })

  it.each(["", "12", "ម្រេច", "012 345 678 901 234"])("refuses %j", (typed) => {
    expect(phoneNumber(typed)).toBeUndefined()
  })
})
