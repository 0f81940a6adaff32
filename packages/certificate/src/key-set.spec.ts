import fc from "fast-check"
import { expect, it } from "vitest"
import { readKeySet, writeKeySet } from "./key-set.js"
import { at, keySetOf, pairOf } from "./labels.fixture.js"

const { published } = await pairOf({ signsUntil: at("2027-01-01"), compromisedFrom: at("2026-05-01") })
const other = await pairOf()
const text = writeKeySet([published, other.published], at("2026-06-01"))

it("publishes public halves and times, and reads them back", () => {
  expect(readKeySet(text)).toEqual({
    ok: true,
    keySet: {
      issuedAt: at("2026-06-01"),
      keys: new Map([published, other.published].map((key) => [key.kid, key])),
    },
  })
  for (const key of JSON.parse(text).keys) expect(key).not.toHaveProperty("d")
})

it("refuses an older set, so that a leaked key's mark is not taken back", () => {
  const lastKnown = keySetOf([published], at("2026-06-02"))
  expect(readKeySet(text, lastKnown)).toEqual({ ok: false, reason: "older" })
  expect(readKeySet(text, keySetOf([published], at("2026-06-01"))).ok).toBe(true)
})

it("reads a set whole or not at all", () => {
  const change = (edit: (key: Record<string, unknown>) => void) => {
    const document = JSON.parse(text)
    edit(document.keys[0])
    return JSON.stringify(document)
  }
  const zero = Buffer.alloc(32).toString("base64url")
  const wrong = [
    change((key) => Object.assign(key, { kid: other.key.kid })),
    change((key) => Object.assign(key, { x: zero })),
    change((key) => Object.assign(key, { alg: "HS256" })),
    change((key) => Object.assign(key, { kty: "oct" })),
    change((key) => Object.assign(key, { crv: "X25519" })),
    change((key) => Object.assign(key, { use: "enc" })),
    change((key) => delete key.signs_from),
    change((key) => Object.assign(key, { compromised_from: "soon" })),
    JSON.stringify({ ...JSON.parse(text), keys: [...JSON.parse(text).keys, JSON.parse(text).keys[0]] }),
    JSON.stringify({ keys: [] }),
    "[]",
    "null",
    "",
    text.padEnd(100_001),
  ]
  for (const json of wrong)
    expect(readKeySet(json), json.slice(0, 200)).toEqual({ ok: false, reason: "malformed" })
})

it("throws on no text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
      expect(readKeySet(any)).toEqual({ ok: false, reason: "malformed" })
    }),
  )
})

it("publishes no key under another key's kid", () => {
  expect(() => writeKeySet([{ ...published, kid: other.key.kid }], new Date())).toThrow(RangeError)
})
