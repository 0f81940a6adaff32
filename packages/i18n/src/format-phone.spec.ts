import fc from "fast-check"
import { expect, it } from "vitest"
import { formatPhone } from "./format-phone.js"

it("writes a Cambodian number as it is dialled", () => {
  expect(formatPhone("+85512345678")).toBe("012 345 678")
  expect(formatPhone("+855961234567")).toBe("096 123 4567")
  expect(formatPhone("+85512345678", "khmer")).toBe("០១២ ៣៤៥ ៦៧៨")
})

it("leaves other countries' numbers and other text alone", () => {
  for (const phone of ["+33612345678", "012345678", "+8551", ""]) expect(formatPhone(phone)).toBe(phone)
})

it("loses no digit", () => {
  const subscriber = fc.stringMatching(/^[1-9]\d{7,8}$/)
  fc.assert(
    fc.property(subscriber, (number) => {
      expect(formatPhone(`+855${number}`).replaceAll(" ", "")).toBe(`0${number}`)
    }),
  )
})
