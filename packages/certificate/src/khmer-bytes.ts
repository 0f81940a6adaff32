const KHMER_FIRST = 0x1780
const KHMER_LAST = 0x17ff

/**
 * JSON text as bytes, one for each Khmer letter where UTF-8 takes three: ASCII is itself, U+1780 to U+17FF are 0x80
 * to 0xFF, and any other letter is written as JSON's own `\uXXXX`. A printed code is read from half the distance
 * when it is half as dense.
 */
export function toKhmerBytes(json: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at)
    if (unit < 0x80) bytes.push(unit)
    else if (unit >= KHMER_FIRST && unit <= KHMER_LAST) bytes.push(unit - KHMER_FIRST + 0x80)
    else for (const letter of `\\u${unit.toString(16).padStart(4, "0")}`) bytes.push(letter.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}

/** The JSON text of such bytes; every byte means something, so this refuses nothing. */
export function fromKhmerBytes(bytes: Uint8Array): string {
  let json = ""
  for (const byte of bytes) json += String.fromCharCode(byte < 0x80 ? byte : byte - 0x80 + KHMER_FIRST)
  return json
}
