import type { UnreadableKind } from "./sheet-problem.js"

export type FileKind = "zip" | "text" | "encrypted" | UnreadableKind

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

const signatures: readonly (readonly [kind: FileKind, offset: number, bytes: readonly number[]])[] = [
  ["zip", 0, [0x50, 0x4b, 0x03, 0x04]],
  ["zip", 0, [0x50, 0x4b, 0x05, 0x06]],
  ["picture", 0, [0x89, 0x50, 0x4e, 0x47]],
  ["picture", 0, [0xff, 0xd8, 0xff]],
  ["picture", 0, ascii("GIF8")],
  ["picture", 0, ascii("RIFF")],
  ["pdf", 0, ascii("%PDF-")],
]

/** The container of old Office files, and of new ones that a password locks. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const has = (bytes: Uint8Array, offset: number, wanted: readonly number[]) =>
  wanted.every((byte, index) => bytes[offset + index] === byte)

function recogniseCompound(bytes: Uint8Array): FileKind {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => names.includes(Buffer.from(name, "utf16le"))
  if (holds("EncryptedPackage")) return "encrypted"
  return holds("Workbook") || holds("Book") ? "old_excel" : "unknown"
}

/** What the bytes are. "text" is what may be a CSV. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty"
  const signed = signatures.find(([, offset, wanted]) => has(bytes, offset, wanted))
  if (signed) return signed[0]
  if (has(bytes, 0, compoundFile)) return recogniseCompound(bytes)
  // HEIC, AVIF and films: boxes of ISO 14496-12, whose first four bytes are a small number.
  if (has(bytes, 0, [0, 0]) && has(bytes, 4, ascii("ftyp"))) return "picture"
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?<svg\b/i.test(start)) return "picture"
  // Web shops and banks hand out HTML, and XML of 2003, under the name ".xls".
  return /^<(?:!doctype|\?xml|html|head|body|meta|table|style|script)\b/i.test(start) ? "web_page" : "text"
}
