import fc from "fast-check"
import { expect, it } from "vitest"
import type { CertificateClaims } from "./certificate-claims.js"
import { anyClaims } from "./claims.fixture.js"
import { at, keySetOf, pairOf, pepper } from "./labels.fixture.js"
import { readRevocationList, signRevocationList } from "./revocation-list.js"
import type { Ending } from "./revocation-payload.js"
import { signLabel } from "./sign-label.js"
import { signToken } from "./sign-token.js"
import type { SigningKey } from "./signing-key.js"
import { verifyCertificate } from "./verify-certificate.js"

const { key, published } = await pairOf()
const keySet = keySetOf([published])
const now = at("2026-07-01")

async function tokenOf(change: Partial<CertificateClaims> = {}, signer: SigningKey = key) {
  return (await signLabel({ claims: { ...pepper, ...change }, key: signer, origin: "https://example.test" }))
    .token
}

async function listOf(ending: Ending | undefined, issuedAt = at("2026-06-30")) {
  const entries = ending ? [{ code: pepper.code, ending, since: at("2026-06-15") }] : []
  const nextUpdate = new Date(issuedAt.getTime() + 2 * 86_400_000)
  const read = await readRevocationList(await signRevocationList(entries, { issuedAt, nextUpdate, key }), {
    keySet,
  })
  if (!read.ok) throw new Error(read.reason)
  return read.list
}

it("gives back all claims that were signed", async () => {
  const wide = keySetOf([{ ...published, signsFrom: new Date(0) }], new Date(0))
  await fc.assert(
    fc.asyncProperty(anyClaims, async (claims) => {
      const { token } = await signLabel({ claims, key, origin: "https://example.test", maxChars: 9_999 })
      expect(await verifyCertificate(token, { keySet: wide, now, code: claims.code })).toMatchObject({
        claims,
      })
    }),
    { numRuns: 300 },
  )
})

it("turns with the Cambodian day, not with UTC's", async () => {
  const token = await tokenOf({ validFrom: "2026-07-02", validUntil: "2026-07-02" })
  const statusAt = async (day: string, time: string) =>
    (await verifyCertificate(token, { keySet, now: at(day, time) })).status
  expect(await statusAt("2026-07-01", "16:59:59Z")).toBe("not_yet_valid")
  expect(await statusAt("2026-07-01", "17:00:00Z")).toBe("valid")
  expect(await statusAt("2026-07-02", "16:59:59Z")).toBe("valid")
  expect(await statusAt("2026-07-02", "17:00:00Z")).toBe("expired")
})

it("stands until it is ended when it has no last day", async () => {
  const { validUntil: _, ...endless } = pepper
  const { token } = await signLabel({ claims: endless, key, origin: "https://example.test" })
  expect((await verifyCertificate(token, { keySet, now: at("2099-01-01") })).status).toBe("valid")
})

it.each(["suspended", "revoked", "withdrawn", "superseded"] as const)(
  "says %s when the list does, and since when",
  async (ending) => {
    const verdict = await verifyCertificate(await tokenOf(), {
      keySet,
      now,
      revocationList: await listOf(ending),
    })
    expect(verdict).toMatchObject({
      status: ending,
      since: at("2026-06-15"),
      doubts: [],
      listAgeSeconds: 86_400,
    })
  },
)

it("lets an expiry outlast a suspension, and a revocation an expiry", async () => {
  const token = await tokenOf({ validUntil: "2026-06-20" })
  const statusWith = async (ending: Ending) =>
    (await verifyCertificate(token, { keySet, now, revocationList: await listOf(ending) })).status
  expect(await statusWith("suspended")).toBe("expired")
  expect(await statusWith("revoked")).toBe("revoked")
})

it("tells what it cannot know", async () => {
  const doubts = async (revocationList: Awaited<ReturnType<typeof listOf>> | undefined, time = now) => {
    const input = revocationList ? { keySet, now: time, revocationList } : { keySet, now: time }
    const verdict = await verifyCertificate(await tokenOf(), input)
    return "doubts" in verdict && verdict.status === "valid" ? verdict.doubts : undefined
  }
  expect(await doubts(undefined)).toEqual(["no_revocation_list"])
  expect(await doubts(await listOf(undefined))).toEqual([])
  expect(await doubts(await listOf(undefined), at("2026-07-09"))).toEqual(["revocation_list_overdue"])
  expect(await doubts(await listOf(undefined, at("2026-01-15")))).toEqual([
    "revocation_list_overdue",
    "token_newer_than_list",
  ])
})

it("does not believe a clock that is behind what was signed", async () => {
  const token = await tokenOf({ validUntil: "2026-06-20" })
  const verdict = await verifyCertificate(token, {
    keySet,
    now: at("2026-03-01"),
    revocationList: await listOf(undefined),
  })
  expect(verdict).toMatchObject({ status: "expired", doubts: ["clock_behind"] })
  const told = await verifyCertificate(await tokenOf(), { keySet, now, lastKnownTime: at("2029-02-01") })
  expect(told.status).toBe("expired")
  const timeless = await verifyCertificate(await tokenOf(), { keySet, now: new Date(Number.NaN) })
  expect(timeless).toMatchObject({ status: "valid", doubts: ["no_revocation_list", "clock_behind"] })
})

it("takes a good token under another code's address for forged", async () => {
  const verdict = await verifyCertificate(await tokenOf(), { keySet, now, code: "00000-00000" })
  expect(verdict).toEqual({ status: "forged", reason: "other_code" })
})

it("keeps old labels valid after a new key took over", async () => {
  const next = await pairOf({ signsFrom: at("2026-05-01") })
  const rotated = keySetOf([{ ...published, signsUntil: at("2026-05-31") }, next.published])
  const status = async (day: string, signer: SigningKey) =>
    verifyCertificate(await tokenOf({ issuedAt: at(day) }, signer), { keySet: rotated, now })
  expect(await status("2026-02-01", key)).toMatchObject({ status: "valid" })
  expect(await status("2026-05-15", key)).toMatchObject({ status: "valid" })
  expect(await status("2026-05-15", next.key)).toMatchObject({ status: "valid" })
  expect(await status("2026-06-01", key)).toEqual({ status: "forged", reason: "key_not_in_use" })
  expect(await status("2026-04-01", next.key)).toEqual({ status: "forged", reason: "key_not_in_use" })
})

it("refuses what a leaked key signed from then on and doubts what it signed before", async () => {
  const leaked = keySetOf([{ ...published, compromisedFrom: at("2026-05-01") }])
  const verdict = async (day: string) =>
    verifyCertificate(await tokenOf({ issuedAt: at(day) }), { keySet: leaked, now })
  expect(await verdict("2026-05-01")).toEqual({ status: "forged", reason: "key_compromised" })
  expect(await verdict("2026-04-30")).toMatchObject({
    status: "valid",
    doubts: ["no_revocation_list", "key_compromised_later"],
  })
})

it("calls a key it does not know forged, unless its own key set is the older one", async () => {
  const stranger = await pairOf()
  const verdict = async (day: string) =>
    verifyCertificate(await tokenOf({ issuedAt: at(day) }, stranger.key), { keySet, now })
  expect(await verdict("2026-05-01")).toEqual({ status: "forged", reason: "unknown_key" })
  expect(await verdict("2026-06-15")).toEqual({ status: "unknown_key" })
  expect(await verdict("2027-06-15")).toEqual({ status: "forged", reason: "unknown_key" })
})

it("tells a later version from a forgery", async () => {
  const later = await signToken("ovop-c", new TextEncoder().encode('{"2":["anything"]}'), key)
  expect(await verifyCertificate(later, { keySet, now })).toEqual({
    status: "unsupported_version",
    version: 2,
  })
  const odd = await signToken("ovop-c", new TextEncoder().encode('{"1":["anything"]}'), key)
  expect(await verifyCertificate(odd, { keySet, now })).toEqual({ status: "malformed" })
})
