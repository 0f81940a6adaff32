import { type CryptoKey, exportJWK, exportPKCS8, generateKeyPair, importJWK, importPKCS8 } from "jose"
import { fromBase64url } from "./base64url.js"
import { type KeySet, signsAt, thumbprint } from "./key-set.js"
import { verifySignature } from "./verify-signature.js"

/** A pair that can sign. The private half stays inside the platform's key object. */
export type SigningKey = { kid: string; publicKey: Uint8Array<ArrayBuffer>; privateKey: CryptoKey }

/** Makes a new pair; `pem` (PKCS #8) is the only copy of its private half, for the caller to keep. */
export async function newSigningKey(): Promise<{ key: SigningKey; pem: string }> {
  const pair = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true })
  const pem = await exportPKCS8(pair.privateKey)
  return { key: await readSigningKey(pem), pem }
}

/**
 * Reads a private key, PEM (PKCS #8) or a private JWK as JSON.
 * @throws Error that says nothing of the text, so that no log ever holds a key.
 */
export async function readSigningKey(text: string): Promise<SigningKey> {
  const key = await read(text).catch(() => undefined)
  if (!key) throw new Error("The signing key is no Ed25519 private key in PEM (PKCS #8) or JWK form.")
  return key
}

async function read(text: string): Promise<SigningKey | undefined> {
  const isPem = text.trimStart().startsWith("-----BEGIN")
  const options = { extractable: true }
  const given = isPem
    ? await importPKCS8(text, "EdDSA", options)
    : await importJWK(JSON.parse(text), "EdDSA", options)
  if (given instanceof Uint8Array) return undefined
  const { crv, d, x } = await exportJWK(given)
  const publicKey = x ? fromBase64url(x) : undefined
  if (crv !== "Ed25519" || !d || !x || !publicKey) return undefined
  const privateKey = await crypto.subtle.importKey("jwk", { kty: "OKP", crv, d, x }, "Ed25519", false, [
    "sign",
  ])
  // A JWK may carry a public half that is not its private half's; labels signed with it could never be verified.
  const probe = new TextEncoder().encode("probe")
  const signature = new Uint8Array(await crypto.subtle.sign("Ed25519", privateKey, probe))
  if (!(await verifySignature(publicKey, probe, signature))) return undefined
  return { kid: thumbprint(publicKey), publicKey, privateKey }
}

/**
 * The key to sign with at a time: of those that the published set lets sign then, the one that started last, so that
 * a new key takes over by its date alone. Undefined when there is none.
 */
export function signingKeyAt(keySet: KeySet, keys: readonly SigningKey[], at: Date): SigningKey | undefined {
  const starts = (key: SigningKey) => keySet.keys.get(key.kid)?.signsFrom.getTime() ?? 0
  return keys
    .filter((key) => {
      const published = keySet.keys.get(key.kid)
      return published !== undefined && signsAt(published, at)
    })
    .sort((one, other) => starts(other) - starts(one))[0]
}
