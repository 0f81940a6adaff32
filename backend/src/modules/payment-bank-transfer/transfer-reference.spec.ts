import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { newTransferReference, readTransferReference } from "./transfer-reference"

const ALPHABET = [..."23456789ABCDEFGHJKMNPQRSTUVWXYZ"]
const reference = fc.constant(null).map(() => newTransferReference())

describe("a transfer's reference", () => {
  it("is read however a bank's clerk typed it", () => {
    fc.assert(
      fc.property(reference, (made) => {
        expect(made).toMatch(/^OVOP(-[2-9A-HJ-KM-NP-Z]{4}){2}$/)
        for (const typed of [made, made.toLowerCase(), made.replaceAll("-", " "), made.slice(5)])
          expect(readTransferReference(typed)).toBe(made)
      }),
    )
  })

  it("shows one wrong sign", () => {
    fc.assert(
      fc.property(reference, fc.nat(7), fc.constantFrom(...ALPHABET), (made, place, sign) => {
        const signs = [...made.slice(5).replace("-", "")]
        fc.pre(signs[place] !== sign)
        signs[place] = sign
        expect(readTransferReference(signs.join(""))).toBeUndefined()
      }),
    )
  })

  it("shows two signs that changed places", () => {
    fc.assert(
      fc.property(reference, fc.nat(7), fc.nat(7), (made, a, b) => {
        const signs = [...made.slice(5).replace("-", "")]
        const [first = "", second = ""] = [signs[a], signs[b]]
        fc.pre(first !== second)
        signs[a] = second
        signs[b] = first
        expect(readTransferReference(signs.join(""))).toBeUndefined()
      }),
    )
  })

  it.each(["", "OVOP", "OVOP-0000-0000", "OVOP-2222-222", "'; drop table", "OVOP-OVOP-OVOP"])(
    "is not %j",
    (typed) => {
      expect(readTransferReference(typed)).toBeUndefined()
    },
  )
})
