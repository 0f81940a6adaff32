import { createHmac } from "node:crypto"
import fc from "fast-check"
import { expect, it } from "vitest"
import { toBase64url } from "./base64url.js"
import { keySetOf, pairOf, pepper } from "./labels.fixture.js"
import { signLabel } from "./sign-label.js"
import { tokenHeader, tokenParts } from "./token-parts.js"
import { verifyCertificate } from "./verify-certificate.js"

const { key, published } = await pairOf()
const { token } = await signLabel({ claims: pepper, key, origin: "https://example.test" })
const [, payload = "", signature = ""] = token.split(".")
const withHeader = (json: string) => `${toBase64url(new TextEncoder().encode(json))}.${payload}.${signature}`

it("takes apart what it wrote", () => {
  expect(withHeader(tokenHeader("ovop-c", key.kid))).toBe(token)
  expect(tokenParts(token, "ovop-c")?.kid).toBe(key.kid)
})

it.each([
  ["no algorithm", { alg: "none", kid: key.kid, typ: "ovop-c" }],
  ["another algorithm", { alg: "HS256", kid: key.kid, typ: "ovop-c" }],
  ["the algorithm's other name", { alg: "Ed25519", kid: key.kid, typ: "ovop-c" }],
  ["no type", { alg: "EdDSA", kid: key.kid }],
  ["another type", { alg: "EdDSA", kid: key.kid, typ: "ovop-r" }],
  ["the type of any web token", { alg: "EdDSA", kid: key.kid, typ: "JWT" }],
  ["critical extensions", { alg: "EdDSA", kid: key.kid, typ: "ovop-c", crit: ["b64"], b64: false }],
  ["a key of its own", { alg: "EdDSA", kid: key.kid, typ: "ovop-c", jwk: {} }],
  ["no key", { alg: "EdDSA", typ: "ovop-c" }],
  ["a path for a key", { alg: "EdDSA", kid: "../".repeat(14).padEnd(43, "."), typ: "ovop-c" }],
])("refuses a header with %s", (_, header) => {
  expect(tokenParts(withHeader(JSON.stringify(header)), "ovop-c")).toBeUndefined()
})

it("refuses members written twice, blanks and escapes in the header", () => {
  const header = tokenHeader("ovop-c", key.kid)
  const kid = `"kid":"${key.kid}"`
  const wrong = [
    header.replace(kid, `${kid},${kid}`),
    header.replace("{", '{"alg":"none",'),
    `${header} `,
    ` ${header}`,
    header.replace("EdDSA", "\\u0045dDSA"),
    `\ufeff${header}`,
  ]
  for (const json of wrong) expect(tokenParts(withHeader(json), "ovop-c"), json).toBeUndefined()
})

it("refuses a text with other dots, other letters or more of them", () => {
  const wrong = [
    `${token}.`,
    `.${token}`,
    `${token}=`,
    `${token} `,
    ` ${token}`,
    token.replace(".", ".."),
    `${token}.AA`,
    token.split(".").slice(0, 2).join("."),
    `${token.split(".").slice(0, 2).join(".")}.`,
    token.replaceAll("-", "+"),
    `${token}${"A".repeat(2_000)}`,
  ].filter((text) => text !== token)
  for (const text of wrong) expect(tokenParts(text, "ovop-c"), text).toBeUndefined()
})

it("refuses a MAC made with the public key as its secret", async () => {
  const header = toBase64url(
    new TextEncoder().encode(JSON.stringify({ alg: "HS256", kid: key.kid, typ: "ovop-c" })),
  )
  const mac = createHmac("sha512", key.publicKey).update(`${header}.${payload}`).digest("base64url")
  const verdict = await verifyCertificate(`${header}.${payload}.${mac}`, {
    keySet: keySetOf([published]),
    now: new Date(),
  })
  expect(verdict).toEqual({ status: "malformed" })
})

it("throws on no text at all, however long or odd", async () => {
  const keySet = keySetOf([published])
  const piece = fc.constantFrom(
    ".",
    token,
    token.slice(0, 90),
    "\0",
    "😀",
    "\ud800",
    "eyJ",
    "{}",
    "=",
    "ក",
    " ",
  )
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 1_500 }),
    fc.array(piece, { maxLength: 6 }).map((all) => all.join("")),
  )
  await fc.assert(
    fc.asyncProperty(text, async (any) => {
      const { status } = await verifyCertificate(any, { keySet, now: new Date() })
      if (any !== token) expect(["malformed", "forged", "unknown_key"]).toContain(status)
    }),
    { numRuns: 3_000 },
  )
  const noText = undefined as unknown as string
  expect(await verifyCertificate(noText, { keySet, now: new Date() })).toEqual({ status: "malformed" })
  expect((await verifyCertificate("A.".repeat(50_000_000), { keySet, now: new Date() })).status).toBe(
    "malformed",
  )
})
