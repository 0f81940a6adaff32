import { hashes, Point, verify } from "@noble/ed25519"
import { sha512 } from "@noble/hashes/sha2.js"

/**
 * Ed25519 without the platform, for browsers before Chrome 137 and pages that are not secure.
 *
 * The library multiplies by the cofactor, as RFC 8032 lets it; the platforms do not, as the RFC lets them too. So that
 * both say the same of every signature, the equation without the cofactor must hold as well: R = S·B − k·A.
 */
export function verifyInScript(publicKey: Uint8Array, signed: Uint8Array, signature: Uint8Array): boolean {
  hashes.sha512 = sha512
  try {
    if (!verify(signature, signed, publicKey, { zip215: false })) return false
    const r = signature.slice(0, 32)
    const k = littleEndian(sha512(Uint8Array.from([...r, ...publicKey, ...signed]))) % ORDER
    const s = littleEndian(signature.slice(32))
    const point = Point.BASE.multiplyUnsafe(s).subtract(Point.fromBytes(publicKey).multiplyUnsafe(k))
    return point.toBytes().every((byte, at) => byte === r[at])
  } catch {
    // The library throws for bytes that are no point of the curve.
    return false
  }
}

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((number, byte) => number * 256n + BigInt(byte), 0n)
}
