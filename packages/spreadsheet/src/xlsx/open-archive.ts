import yauzl, { type Entry, type ZipFile } from "yauzl"
import { Refusal, refuse, refuseDamaged } from "../refusal.js"

/** The parts of an XLSX by name. Reading counts what really comes out, all parts together. */
export type Archive = {
  names: readonly string[]
  has(name: string): boolean
  /** @throws Refusal if the part is missing or damaged, or if more comes out than may. */
  read(name: string): AsyncIterable<Uint8Array>
}

const mostEntries = 10_000

/** Opens a zip in memory; nothing is unpacked yet, and no name of it ever becomes a path. */
export async function openArchive(bytes: Uint8Array, inflatedBytes: number): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  // Sizes are not compared with the header: the header may lie both ways, and `read` counts for itself.
  const zip = await orDamaged(
    yauzl.fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: false }),
  )
  await orDamaged(listEntries(zip, entries))
  let left = inflatedBytes
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    async *read(name) {
      const entry = entries.get(name)
      if (!entry) refuseDamaged()
      const stream = await orDamaged(zip.openReadStreamPromise(entry))
      try {
        for await (const chunk of stream as AsyncIterable<Uint8Array>) {
          left -= chunk.length
          if (left < 0) refuse({ code: "expands_too_far", limit: inflatedBytes })
          yield chunk
        }
      } catch (error) {
        if (error instanceof Refusal) throw error
        // zlib's word for bytes that are not what they should be.
        refuseDamaged()
      }
    },
  }
}

async function listEntries(zip: ZipFile, entries: Map<string, Entry>): Promise<void> {
  let count = 0
  for await (const entry of zip.eachEntry()) {
    count += 1
    if (count > mostEntries) refuse({ code: "expands_too_far", limit: mostEntries })
    if (entry.isEncrypted()) refuse({ code: "encrypted" })
    // Two parts of one name are how one program is shown a harmless file and the next another.
    if (entries.has(entry.fileName)) refuseDamaged()
    entries.set(entry.fileName, entry)
  }
}

async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Refusal) throw error
    refuseDamaged()
  }
}
