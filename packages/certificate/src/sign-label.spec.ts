import QRCode from "qrcode"
import { expect, it } from "vitest"
import { pairOf, pepper } from "./labels.fixture.js"
import { signLabel } from "./sign-label.js"

const { key } = await pairOf()
const origin = "https://market.example.kh"
const versionOf = (address: string, level: "L" | "M") =>
  QRCode.create(address, { errorCorrectionLevel: level }).version

it("puts the code in the path and the token after the hash", async () => {
  const { address, token } = await signLabel({ claims: pepper, key, origin, locale: "en" })
  expect(address).toBe(`${origin}/en/verify/K7M2P-9QX4T#${token}`)
  expect(new URL(address).pathname).not.toContain(token)
})

it.each([
  ["names in both languages", {}, [], 420, 13],
  ["a lot and a serial", { lot: "KP-2026-014", serial: "000123" }, ["holderEn"], 420, 13],
])("holds %s in at most 420 characters", async (_, change, leftOut, chars, version) => {
  const label = await signLabel({ claims: { ...pepper, ...change }, key, origin })
  expect(label.leftOut).toEqual(leftOut)
  expect(label.address.length).toBeLessThanOrEqual(chars)
  expect(versionOf(label.address, "L")).toBeLessThanOrEqual(version)
  expect(versionOf(label.address, "M")).toBeLessThanOrEqual(16)
})

it("leaves out names, never what the certificate says, when there is no room", async () => {
  const label = await signLabel({
    claims: { ...pepper, productKm: "ម".repeat(60) },
    key,
    origin,
    maxChars: 10,
  })
  expect(label.leftOut).toEqual(["holderEn", "holderKm", "productEn"])
  expect(label.token).not.toBe("")
})
