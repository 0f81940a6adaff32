import { createPublicKey, verify } from "node:crypto"
import { createVerifier } from "fast-jwt"
import { calculateJwkThumbprint, compactVerify, importJWK } from "jose"
import { expect, it } from "vitest"
import { writeKeySet } from "./key-set.js"
import { keySetOf, pairOf, pepper } from "./labels.fixture.js"
import { signLabel } from "./sign-label.js"

const { key, published } = await pairOf()
const { token } = await signLabel({ claims: pepper, key, origin: "https://example.test" })
const [header = "", payload = "", signature = ""] = token.split(".")
const document = JSON.parse(writeKeySet([published], new Date("2026-06-01T00:00:00Z")))
const jwk = document.keys[0]
const pem = createPublicKey({ key: jwk, format: "jwk" }).export({ type: "spki", format: "pem" })
const forged = `${header}.${payload}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`

it("is verified by node:crypto over the parts", () => {
  const check = (text: string) => {
    const [first, second, third = ""] = text.split(".")
    return verify(null, Buffer.from(`${first}.${second}`), pem, Buffer.from(third, "base64url"))
  }
  expect(check(token)).toBe(true)
  expect(check(forged)).toBe(false)
})

it("is verified by another JOSE implementation, which reads the claims beside the Khmer", () => {
  const read = createVerifier({ key: pem, algorithms: ["EdDSA"], checkTyp: "ovop-c" })
  expect(read(token)[1].slice(0, 6)).toEqual([pepper.code, pepper.scheme, 1769922000, 260201, 290131, 1])
  expect(() => read(forged)).toThrow(/signature is invalid/)
})

it("is verified by jose, with the key from the published set", async () => {
  const { protectedHeader } = await compactVerify(token, await importJWK(jwk, "EdDSA"))
  expect(protectedHeader).toEqual({ alg: "EdDSA", kid: key.kid, typ: "ovop-c" })
  expect(await calculateJwkThumbprint(jwk)).toBe(key.kid)
  expect(keySetOf([published]).keys.has(key.kid)).toBe(true)
})
