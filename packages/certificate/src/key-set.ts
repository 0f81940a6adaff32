import { sha256 } from "@noble/hashes/sha2.js"
import { fromBase64url, toBase64url } from "./base64url.js"
import { isStrictPoint } from "./strict-signature.js"

/** A public key with the time in which it signs. What it signed then stays valid after it. */
export type VerificationKey = {
  /** RFC 7638 thumbprint. */
  kid: string
  publicKey: Uint8Array<ArrayBuffer>
  signsFrom: Date
  signsUntil?: Date
  /** From when on somebody else may have had the private key. */
  compromisedFrom?: Date
}

/** The published keys by `kid`. */
export type KeySet = { issuedAt: Date; keys: ReadonlyMap<string, VerificationKey> }

/** The longest key set that is looked at. */
const MAX_CHARS = 100_000

/** `kid` of an Ed25519 key: RFC 7638 over the members that RFC 8037, section 2, names. */
export function thumbprint(publicKey: Uint8Array): string {
  const members = JSON.stringify({ crv: "Ed25519", kty: "OKP", x: toBase64url(publicKey) })
  return toBase64url(sha256(new TextEncoder().encode(members)))
}

/** Whether a key signs at a time and nobody else could. */
export function signsAt(key: VerificationKey, at: Date): boolean {
  return key.signsFrom <= at && !(key.signsUntil && key.signsUntil < at) && !key.compromisedFrom
}

const seconds = (at: Date) => Math.floor(at.getTime() / 1000)

/**
 * The document to publish: a JWK set (RFC 7517, section 5) whose keys carry their times in seconds.
 * @throws RangeError when a key is no Ed25519 point or its `kid` not its thumbprint.
 */
export function writeKeySet(keys: readonly VerificationKey[], issuedAt: Date): string {
  const document = {
    issued_at: seconds(issuedAt),
    keys: keys.map((key) => ({
      kty: "OKP",
      crv: "Ed25519",
      alg: "EdDSA",
      use: "sig",
      kid: key.kid,
      x: toBase64url(key.publicKey),
      signs_from: seconds(key.signsFrom),
      ...(key.signsUntil && { signs_until: seconds(key.signsUntil) }),
      ...(key.compromisedFrom && { compromised_from: seconds(key.compromisedFrom) }),
    })),
  }
  const text = JSON.stringify(document)
  if (!readKeySet(text).ok)
    throw new RangeError("A key of the set is no Ed25519 key or has another key's kid.")
  return text
}

/**
 * Reads a published key set. Whole or not at all: a key that is left out silently would make forgeries of good labels.
 * @param lastKnown a set older than this is refused, or a leaked key's mark could be taken back by an old copy
 */
export function readKeySet(
  text: string,
  lastKnown?: KeySet,
): { ok: true; keySet: KeySet } | { ok: false; reason: "malformed" | "older" } {
  const keySet = text.length <= MAX_CHARS ? parse(text) : undefined
  if (!keySet) return { ok: false, reason: "malformed" }
  if (lastKnown && keySet.issuedAt < lastKnown.issuedAt) return { ok: false, reason: "older" }
  return { ok: true, keySet }
}

function parse(text: string): KeySet | undefined {
  try {
    const document: unknown = JSON.parse(text)
    if (typeof document !== "object" || document === null) return undefined
    const { issued_at, keys } = document as Record<string, unknown>
    const issuedAt = dateOf(issued_at)
    if (!issuedAt || !Array.isArray(keys)) return undefined
    const byKid = new Map<string, VerificationKey>()
    for (const entry of keys) {
      const key = keyOf(entry)
      if (!key || byKid.has(key.kid)) return undefined
      byKid.set(key.kid, key)
    }
    return { issuedAt, keys: byKid }
  } catch {
    return undefined
  }
}

function keyOf(entry: unknown): VerificationKey | undefined {
  if (typeof entry !== "object" || entry === null) return undefined
  const jwk = entry as Record<string, unknown>
  const publicKey = typeof jwk.x === "string" && jwk.x.length === 43 ? fromBase64url(jwk.x) : undefined
  const signsFrom = dateOf(jwk.signs_from)
  if (jwk.kty !== "OKP" || jwk.crv !== "Ed25519" || jwk.alg !== "EdDSA" || jwk.use !== "sig") return undefined
  if (!publicKey || !isStrictPoint(publicKey) || jwk.kid !== thumbprint(publicKey) || !signsFrom)
    return undefined
  const key: VerificationKey = { kid: jwk.kid, publicKey, signsFrom }
  for (const [name, at] of [
    ["signsUntil", jwk.signs_until],
    ["compromisedFrom", jwk.compromised_from],
  ] as const) {
    if (at === undefined) continue
    const date = dateOf(at)
    if (!date) return undefined
    key[name] = date
  }
  return key
}

function dateOf(value: unknown): Date | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 2 ** 33) return undefined
  return new Date(value * 1000)
}
