import fc from "fast-check"
import { expect, it } from "vitest"
import { at, keySetOf, pairOf } from "./labels.fixture.js"
import { readRevocationList, signRevocationList } from "./revocation-list.js"
import { ENDINGS, type RevocationEntry, readRevocations, writeRevocations } from "./revocation-payload.js"
import { signToken } from "./sign-token.js"

const { key, published } = await pairOf()
const keySet = keySetOf([published])
const times = { issuedAt: at("2026-06-30"), nextUpdate: at("2026-07-01") }
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

const five = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 5, maxLength: 5 })
const entry: fc.Arbitrary<RevocationEntry> = fc.record({
  code: fc.tuple(five, five).map((halves) => halves.join("-")),
  ending: fc.constantFrom(...ENDINGS),
  since: fc.integer({ min: 0, max: 2 ** 27 }).map((minute) => new Date(minute * 60_000)),
})
const anyEntries = fc.uniqueArray(entry, { selector: ({ code }) => code, maxLength: 60 })
const first = { code: "00000-00000", ending: "revoked", since: at("2026-06-01") } as const

it("says of every code what was signed, and nothing of others", async () => {
  await fc.assert(
    fc.asyncProperty(anyEntries, entry, async (entries, stranger) => {
      const read = await readRevocationList(await signRevocationList(entries, { ...times, key }), { keySet })
      if (!read.ok) throw new Error(read.reason)
      expect(read.list).toMatchObject({ ...times, size: entries.length })
      for (const { code, ending, since } of entries)
        expect(read.list.endingOf(code)).toEqual({ ending, since })
      if (!entries.some(({ code }) => code === stranger.code)) {
        expect(read.list.endingOf(stranger.code)).toBeUndefined()
      }
      expect(read.list.endingOf("nonsense")).toBeUndefined()
    }),
    { numRuns: 100 },
  )
})

it("knows the first and the last code there can be", () => {
  const last = { ...first, code: "ZZZZZ-ZZZZZ" }
  expect(readRevocations(writeRevocations([last, first], times))).toMatchObject({ codes: [0, 2 ** 50 - 1] })
})

it("reads only the bytes that it writes for a content", () => {
  fc.assert(
    fc.property(anyEntries, fc.nat(), fc.integer({ min: 1, max: 255 }), (entries, place, change) => {
      const bytes = writeRevocations(entries, times)
      const at = place % bytes.length
      const other = bytes.map((byte, index) => (index === at ? byte ^ change : byte))
      expect(readRevocations(other)).not.toEqual(readRevocations(bytes))
    }),
  )
  const bytes = writeRevocations([first], times)
  expect(readRevocations(Uint8Array.from([...bytes, 0]))).toBeUndefined()
  expect(readRevocations(bytes.slice(0, -1))).toBeUndefined()
  expect(readRevocations(Uint8Array.from([0x81, 0, ...bytes.slice(1)]))).toBeUndefined()
  expect(readRevocations(Uint8Array.from([2, ...bytes.slice(1)]))).toEqual({ version: 2 })
})

it("refuses to go back to an older list", async () => {
  const text = await signRevocationList([first], { ...times, key })
  const known = (day: string) => readRevocationList(text, { keySet, lastKnown: { issuedAt: at(day) } })
  expect(await known("2026-07-01")).toEqual({ ok: false, reason: "older" })
  expect((await known("2026-06-30")).ok).toBe(true)
})

it("believes no list of a leaked key, whatever its date, nor one from outside the key's time", async () => {
  const text = await signRevocationList([], { ...times, key })
  const under = (change: object) =>
    readRevocationList(text, { keySet: keySetOf([{ ...published, ...change }]) })
  expect(await under({ compromisedFrom: at("2026-12-01") })).toEqual({ ok: false, reason: "forged" })
  expect(await under({ signsUntil: at("2026-06-01") })).toEqual({ ok: false, reason: "forged" })
  expect(await under({ signsFrom: at("2026-07-01") })).toEqual({ ok: false, reason: "forged" })
})

it("tells apart what is wrong with a list", async () => {
  const text = await signRevocationList([first], { ...times, key })
  const reason = async (list: string) => {
    const read = await readRevocationList(list, { keySet })
    return read.ok ? "ok" : read.reason
  }
  const stranger = await pairOf()
  const [header, , signature] = text.split(".")
  const other = (await signRevocationList([], { ...times, key })).split(".")[1]
  expect(await reason(text)).toBe("ok")
  expect(await reason(`${header}.${other}.${signature}`)).toBe("forged")
  expect(await reason(await signRevocationList([first], { ...times, key: stranger.key }))).toBe("unknown_key")
  expect(await reason(await signToken("ovop-c", writeRevocations([first], times), key))).toBe("malformed")
  expect(await reason(await signToken("ovop-r", Uint8Array.of(2), key))).toBe("unsupported_version")
  expect(await reason(await signToken("ovop-r", Uint8Array.of(1, 9), key))).toBe("malformed")
  expect(await reason("")).toBe("malformed")
})

it("refuses to sign nonsense", () => {
  expect(() => writeRevocations([first, first], times)).toThrow("twice")
  expect(() => writeRevocations([{ ...first, code: "0" }], times)).toThrow("no certificate code")
  expect(() => writeRevocations([], { issuedAt: times.nextUpdate, nextUpdate: times.issuedAt })).toThrow(
    RangeError,
  )
})

it("keeps a thousand of a hundred thousand certificates under 15,000 characters", async () => {
  const entries = Array.from({ length: 1_000 }, (_, at) => {
    // Spread as random codes are: the list's size hangs on the distance between them.
    const letters = Array.from(
      { length: 10 },
      (_, place) => LETTERS[(at * 7_919 + place * at * 104_729) % 32],
    ).join("")
    const index = at.toString(32).padStart(2, "0")
    const head = [...index].map((digit) => LETTERS[Number.parseInt(digit, 32)]).join("")
    return {
      code: `${head}${letters.slice(2, 5)}-${letters.slice(5)}`,
      ending: ENDINGS[at % 4] ?? "revoked",
      since: new Date(at * 3_600_000 + 1.76e12),
    }
  })
  const text = await signRevocationList(entries, { ...times, key })
  expect(text.length).toBeLessThan(15_000)
  expect(text.length).toBeGreaterThan(10_000)
})
