import fc from "fast-check"
import type { CertificateClaims } from "./certificate-claims.js"

const codeLetter = fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ")
const five = fc.string({ unit: codeLetter, minLength: 5, maxLength: 5 })
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const khmer = fc.integer({ min: 0x1780, max: 0x17ff }).map((point) => String.fromCharCode(point))
const name = fc
  .string({
    unit: fc.oneof(
      { weight: 6, arbitrary: khmer },
      fc.constantFrom("\u200b", "\u200d", " ", '"', "\\", "é", "😀", "a", "Z"),
    ),
    minLength: 1,
    maxLength: 25,
  })
  .filter((text) => text.trim() !== "")
const mark = fc.stringMatching(/^[0-9A-Z][0-9A-Z-]{0,19}$/)

/** Any claims that can be signed. */
export const anyClaims: fc.Arbitrary<CertificateClaims> = fc
  .record(
    {
      code: fc.tuple(five, five).map((halves) => halves.join("-")),
      scheme: mark,
      issuedAt: fc.integer({ min: 1, max: 2 ** 33 - 1 }).map((second) => new Date(second * 1000)),
      days: fc.tuple(day, day).map((days) => days.sort()),
      endless: fc.boolean(),
      demonstration: fc.boolean(),
      productKm: name,
      productEn: name,
      holderKm: name,
      holderEn: name,
      lot: mark,
      serial: mark,
    },
    { requiredKeys: ["code", "scheme", "issuedAt", "days", "endless", "demonstration", "productKm"] },
  )
  .map(({ days: [validFrom = "", validUntil = ""], endless, ...claims }) => ({
    ...claims,
    validFrom,
    ...(!endless && { validUntil }),
  }))
