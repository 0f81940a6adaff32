/** First test vector of RFC 8037, appendix A.4: its key, text and signature, against which a browser is tried. */
const VECTOR = {
  key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
  text: "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
  signature:
    "860c98d2297f3060a33f42739672d61b53cf3adefed3d3c672f320dc021b411e9d59b8628dc351e248b88b29468e0e41855b0fb7d83bb15be902bfccb8cd0a02",
}

const bytesOf = (hexadecimal: string) =>
  Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const tried = new WeakMap<object, Promise<boolean>>()

/** Whether this platform verifies Ed25519 by itself. Chrome does from 137 on; a page that is not secure has nothing. */
export function hasNativeVerify(): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle
  if (!subtle) return Promise.resolve(false)
  const known = tried.get(subtle)
  if (known) return known
  const answer = verifyNatively(
    bytesOf(VECTOR.key),
    new TextEncoder().encode(VECTOR.text),
    bytesOf(VECTOR.signature),
  ).catch(() => false)
  tried.set(subtle, answer)
  return answer
}

/** Ed25519 by WebCrypto; rejects where that is missing. */
export async function verifyNatively(
  publicKey: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { subtle } = globalThis.crypto
  const key = await subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"])
  return subtle.verify("Ed25519", key, signature, signed)
}
