/** Little-endian hexadecimal of the order of the base point, 2^252 + 27742317777372353535851937790883648493. */
const ORDER = bytesOf("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
const PRIME = bytesOf("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")

/** The y of the eight points whose order divides 8; a signature over such a key fits many messages. */
const SMALL_ORDER = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
].map(bytesOf)

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) =>
    Number.parseInt(hexadecimal.slice(2 * at, 2 * at + 2), 16),
  )
}

/** Whether one little-endian number is below another. */
function isBelow(number: Uint8Array, limit: Uint8Array): boolean {
  for (let at = 31; at >= 0; at--) {
    const difference = (number[at] ?? 0) - (limit[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

/** Whether 32 bytes are the only encoding of their point, and the point not one of small order. */
export function isStrictPoint(encoded: Uint8Array): boolean {
  if (encoded.length !== 32) return false
  const y = Uint8Array.from(encoded)
  y[31] = (y[31] ?? 0) & 0x7f
  return isBelow(y, PRIME) && !SMALL_ORDER.some((small) => small.every((byte, at) => byte === y[at]))
}

/**
 * Whether a signature has the one form that RFC 8032, section 5.1.7, allows. Implementations differ beyond it (small
 * orders, encodings not reduced, S above the order); refused here first, they cannot differ for us.
 */
export function isStrictSignature(signature: Uint8Array): boolean {
  return (
    signature.length === 64 && isStrictPoint(signature.slice(0, 32)) && isBelow(signature.slice(32), ORDER)
  )
}
