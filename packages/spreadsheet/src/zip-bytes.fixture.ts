import { constants, crc32, deflateRawSync } from "node:zlib"

export type ZipPart = {
  name: string
  content?: string | Buffer
  /** Compressed already; with `claimedBytes` the header may say anything of what is in it. */
  deflated?: Buffer
  claimedBytes?: number
  flags?: number
}

/** A zip written by hand, since no library that writes zips lets a test lie. */
export function zipBytes(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content = "", deflated, claimedBytes, flags = 0x800 } of parts) {
    const plain = Buffer.from(content)
    const packed = deflated ?? deflateRawSync(plain)
    const path = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(plain), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(claimedBytes ?? plain.length, 8)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(8, 8)
    sizes.copy(local, 14)
    local.writeUInt16LE(path.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    central.writeUInt16LE(20, 6)
    central.writeUInt16LE(flags, 8)
    central.writeUInt16LE(8, 10)
    sizes.copy(central, 16)
    central.writeUInt16LE(path.length, 28)
    central.writeUInt32LE(offset, 42)
    bodies.push(local, path, packed)
    directory.push(central, path)
    offset += local.length + path.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, central, end])
}

/** `before`, then `piece` so many times, then `after`, compressed: a gigabyte is made without ever being there. */
export function deflatedRepeat(before: string, piece: string, times: number, after: string): Buffer {
  // A full flush ends on a byte and refers to nothing before it, so such blocks may follow each other.
  const block = (text: string) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH })
  const repeated = block(piece)
  return Buffer.concat([block(before), ...Array(times).fill(repeated), deflateRawSync(after)])
}
