import { createHash, generateKeyPairSync, sign } from "node:crypto"
import { verify as libraryVerify, Point } from "@noble/ed25519"
import fc from "fast-check"
import { afterEach, expect, it, vi } from "vitest"
import { fromBase64url } from "./base64url.js"
import { hasNativeVerify } from "./native-verify.js"
import { verifyInScript } from "./script-verify.js"
import { isStrictPoint, isStrictSignature } from "./strict-signature.js"
import { verifySignature } from "./verify-signature.js"

afterEach(() => vi.unstubAllGlobals())

/** RFC 8037, appendix A.4. */
const rfc = {
  key: bytes(fromBase64url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")),
  signed: new TextEncoder().encode("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc"),
  signature: bytes(
    fromBase64url("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"),
  ),
}

function bytes(read: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> {
  if (!read) throw new Error("no base64url")
  return read
}

/** What each path says after the strict look that both share. */
async function bothPaths(
  key: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) {
  const native = await verifySignature(key, signed, signature)
  vi.stubGlobal("crypto", {})
  expect(await hasNativeVerify()).toBe(false)
  const script = await verifySignature(key, signed, signature)
  vi.unstubAllGlobals()
  return { native, script }
}

it("verifies the vector of RFC 8037 by the platform and in script", async () => {
  expect(await hasNativeVerify()).toBe(true)
  expect(await bothPaths(rfc.key, rfc.signed, rfc.signature)).toEqual({ native: true, script: true })
  const other = Uint8Array.from(rfc.signed, (byte, at) => (at === 3 ? byte ^ 1 : byte))
  expect(await bothPaths(rfc.key, other, rfc.signature)).toEqual({ native: false, script: false })
})

it("falls back where WebCrypto is there but knows no Ed25519", async () => {
  const subtle = { importKey: () => Promise.reject(new DOMException("unknown", "NotSupportedError")) }
  vi.stubGlobal("crypto", { subtle })
  expect(await hasNativeVerify()).toBe(false)
  expect(await verifySignature(rfc.key, rfc.signed, rfc.signature)).toBe(true)
})

it("says the same on both paths for signatures with any one bit turned", async () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519")
  const key = bytes(fromBase64url(String(publicKey.export({ format: "jwk" }).x)))
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.nat(511), async (text, bit) => {
      const signed = Uint8Array.from(text)
      const signature = Uint8Array.from(sign(null, signed, privateKey))
      expect(await bothPaths(key, signed, signature)).toEqual({ native: true, script: true })
      signature[bit >> 3] = (signature[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await bothPaths(key, signed, signature)).toEqual({ native: false, script: false })
    }),
    { numRuns: 60 },
  )
})

const ORDER = Point.CURVE().n
const scalar = 0x1234567890abcdef1234567890abcdefn
/** A point of order eight. */
const twist = Point.fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")

function littleEndian(number: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((number >> BigInt(8 * at)) & 255n))
}

/** Signs as RFC 8032 does, but adds points of small order to the key and to R, as a hostile signer can. */
function twistedSignature(signed: Uint8Array, onKey: Point, onR: Point, nonce = 987654321987654321n) {
  const key = Uint8Array.from(Point.BASE.multiply(scalar).add(onKey).toBytes())
  const r = Point.BASE.multiplyUnsafe(nonce).add(onR).toBytes()
  const digest = createHash("sha512").update(r).update(key).update(signed).digest()
  const k = digest.reduceRight((number, byte) => number * 256n + BigInt(byte), 0n) % ORDER
  const signature = Uint8Array.from([...r, ...littleEndian((nonce + k * scalar) % ORDER)])
  return { key, signature }
}

it("refuses on both paths an R with a twist, which the library alone would let pass", async () => {
  const { key, signature } = twistedSignature(rfc.signed, Point.ZERO, twist)
  verifyInScript(key, rfc.signed, signature)
  expect(libraryVerify(signature, rfc.signed, key, { zip215: false })).toBe(true)
  expect(await bothPaths(key, rfc.signed, signature)).toEqual({ native: false, script: false })
})

it("says the same on both paths when key and R carry twists that may cancel out", async () => {
  let passed = 0
  for (let at = 0; at < 24; at++) {
    const signed = Uint8Array.from([...rfc.signed, at])
    for (const onR of [Point.ZERO, twist, twist.double().double()]) {
      const { key, signature } = twistedSignature(signed, twist.double().double(), onR)
      const { native, script } = await bothPaths(key, signed, signature)
      expect(script).toBe(native)
      if (native) passed++
    }
  }
  expect(passed).toBeGreaterThan(0)
})

it("refuses keys and R of small order, encodings that are not reduced, and S above the order", async () => {
  const small = [0, 1, 2, 3, 4, 5, 6, 7].map((times) => {
    let point = Point.ZERO
    for (let at = 0; at < times; at++) point = point.add(twist)
    return Uint8Array.from(point.toBytes())
  })
  const zeroS = new Uint8Array(32)
  for (const point of small) {
    expect(isStrictPoint(point)).toBe(false)
    const signature = Uint8Array.from([...point, ...zeroS])
    expect(await bothPaths(point, rfc.signed, signature)).toEqual({ native: false, script: false })
    expect(isStrictSignature(Uint8Array.from([...point, ...rfc.signature.slice(32)]))).toBe(false)
  }
  for (let low = 0xed; low <= 0xff; low++) {
    expect(
      isStrictPoint(Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? low : at === 31 ? 0x7f : 0xff))),
    ).toBe(false)
  }
  const s = rfc.signature.slice(32).reduceRight((number, byte) => number * 256n + BigInt(byte), 0n)
  const above = Uint8Array.from([...rfc.signature.slice(0, 32), ...littleEndian(s + ORDER)])
  expect(await bothPaths(rfc.key, rfc.signed, above)).toEqual({ native: false, script: false })
  expect(isStrictSignature(rfc.signature)).toBe(true)
})

it("refuses on both paths an R of small order, which the equation alone would let pass", async () => {
  const { key, signature } = twistedSignature(rfc.signed, Point.ZERO, Point.ZERO, 0n)
  expect(libraryVerify(signature, rfc.signed, key, { zip215: false })).toBe(true)
  expect(verifyInScript(key, rfc.signed, signature)).toBe(true)
  expect(await bothPaths(key, rfc.signed, signature)).toEqual({ native: false, script: false })
})

it("answers for bytes that are no point or have another length", async () => {
  const noPoint = Uint8Array.from({ length: 32 }, () => 2)
  for (const key of [noPoint, new Uint8Array(0), new Uint8Array(33)]) {
    expect(await bothPaths(key, rfc.signed, rfc.signature)).toEqual({ native: false, script: false })
  }
  expect(await bothPaths(rfc.key, rfc.signed, new Uint8Array(63))).toEqual({ native: false, script: false })
})
