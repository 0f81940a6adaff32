import { generateKeyPairSync } from "node:crypto"
import { expect, it } from "vitest"
import { toBase64url } from "./base64url.js"
import { at, keySetOf, pairOf } from "./labels.fixture.js"
import { newSigningKey, readSigningKey, signingKeyAt } from "./signing-key.js"

it("reads the pair it made from its PEM, and the same pair from its JWK", async () => {
  const { key, pem } = await newSigningKey()
  expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----/)
  expect((await readSigningKey(pem)).kid).toBe(key.kid)
  expect(key.privateKey.extractable).toBe(false)
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })
  expect(toBase64url((await readSigningKey(JSON.stringify(jwk))).publicKey)).toBe(jwk.x)
})

it("refuses anything else and never repeats it", async () => {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" })
  const another = generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" })
  const elliptic = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey
  const wrong = [
    JSON.stringify({ ...jwk, x: another.x }),
    JSON.stringify({ ...jwk, d: undefined }),
    JSON.stringify({ kty: "oct", k: "c2VjcmV0" }),
    elliptic.export({ type: "pkcs8", format: "pem" }).toString(),
    JSON.stringify(elliptic.export({ format: "jwk" })),
    "-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----",
    "secret",
    "",
  ]
  for (const text of wrong) {
    await expect(readSigningKey(text), text).rejects.toThrow(
      new Error("The signing key is no Ed25519 private key in PEM (PKCS #8) or JWK form."),
    )
  }
})

it("lets a new key take over by its date, and a leaked one never sign", async () => {
  const old = await pairOf({ signsUntil: at("2026-05-31") })
  const next = await pairOf({ signsFrom: at("2026-05-01") })
  const keys = [next.key, old.key]
  const keySet = keySetOf([old.published, next.published])
  expect(signingKeyAt(keySet, keys, at("2026-04-30"))).toBe(old.key)
  expect(signingKeyAt(keySet, keys, at("2026-05-02"))).toBe(next.key)
  expect(signingKeyAt(keySet, [old.key], at("2026-06-02"))).toBeUndefined()
  const leaked = keySetOf([old.published, { ...next.published, compromisedFrom: at("2026-05-10") }])
  expect(signingKeyAt(leaked, keys, at("2026-05-02"))).toBe(old.key)
  expect(signingKeyAt(keySet, [(await pairOf()).key], at("2026-05-02"))).toBeUndefined()
})
