export type ImageSize = { width: number; height: number }

/** Width and height of a JPEG, out of its start-of-frame segment (ITU T.81, B.2.2), or of a PNG, out of its header. */
export function imageSize(bytes: Buffer): ImageSize {
  if (bytes.readUInt32BE(0) === 0x89504e47)
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  if (bytes.readUInt16BE(0) !== 0xffd8) throw new Error("Neither a JPEG nor a PNG.")
  let at = 2
  while (at < bytes.length) {
    const marker = bytes.readUInt8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  throw new Error("A JPEG without a frame.")
}
