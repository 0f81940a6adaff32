import fc from "fast-check"
import { expect, it } from "vitest"
import { anyClaims } from "./claims.fixture.js"
import { readClaims, writeClaims } from "./claims-payload.js"
import { toKhmerBytes } from "./khmer-bytes.js"
import { pepper } from "./labels.fixture.js"

const read = (json: string) => readClaims(toKhmerBytes(json))

it("reads back all claims that it writes, Khmer, joiners and other scripts included", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      expect(readClaims(writeClaims(claims))).toEqual(claims)
    }),
    { numRuns: 2_000 },
  )
})

it("takes one byte for a Khmer letter", () => {
  const one = writeClaims({ ...pepper, productKm: "ក" })
  expect(writeClaims({ ...pepper, productKm: "កក" }).length).toBe(one.length + 1)
})

it("reads nothing that is written in another way than its own", () => {
  const row = `["K7M2P-9QX4T","OVOP-STAR",1769922000,260201,290131,1,"ក"]`
  expect(read(`{"1":${row}}`)).toMatchObject({ code: "K7M2P-9QX4T", productKm: "ក" })
  const wrong = [
    `{ "1":${row}}`,
    `{"1":${row},"1":${row}}`,
    `{"1":${row},"x":1}`,
    `{"01":${row}}`,
    `{"1":${row.replace("1769922000", "1.769922e9")}}`,
    `{"1":${row.replace("260201", "260231")}}`,
    `{"1":${row.replace("290131", "250131")}}`,
    `{"1":${row.replace(",1,", ",2,")}}`,
    `{"1":${row.replace("]", ",0]")}}`,
    `{"1":${row.replace("]", ',0,0,0,0,0,"MORE"]')}}`,
    `{"1":${row.replace("K7", "\\u004b7")}}`,
    `{"1":${row.replace("K7M2P", "K7M2U")}}`,
    `{"0":${row}}`,
    row,
    "null",
    "",
  ]
  for (const json of wrong) expect(read(json), json).toBeUndefined()
})

it("knows a later version from nonsense", () => {
  expect(read(`{"2":{"any":"thing"}}`)).toEqual({ version: 2 })
})

it.each([
  [{ code: "k7m2p-9qx4t" }, "code"],
  [{ scheme: "ovop star" }, "scheme"],
  [{ issuedAt: new Date(1.5) }, "issuedAt"],
  [{ issuedAt: new Date(Number.NaN) }, "issuedAt"],
  [{ validFrom: "2026-02-30" }, "validFrom"],
  [{ validUntil: "2025-01-01" }, "validUntil"],
  [{ productKm: " " }, "productKm"],
  [{ productKm: "ក".repeat(61) }, "productKm"],
  [{ productEn: "pepper\u202e" }, "productEn"],
  [{ holderEn: "\ud800" }, "holderEn"],
  [{ lot: "lot 1" }, "lot"],
])("refuses to sign %o and names the claim", (change, name) => {
  expect(() => writeClaims({ ...pepper, ...change })).toThrow(
    new RangeError(`The certificate's ${name} cannot be signed.`),
  )
})
