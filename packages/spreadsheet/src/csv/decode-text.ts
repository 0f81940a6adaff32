import { refuse } from "../refusal.js"

export type DecodedText = { text: string; hasMark: boolean }

const marks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const

/** The text of a CSV: UTF-8, or what its byte order mark says. A zero byte elsewhere belongs to no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  try {
    const text = new TextDecoder(mark?.encoding ?? "utf-8", { fatal: true }).decode(bytes)
    if (text.includes("\0")) refuse({ code: "not_a_spreadsheet", found: "unknown" })
    return { text, hasMark: mark !== undefined }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Old code pages have no control characters where text is; anything else that is not UTF-8 is no text at all.
    if (bytes.includes(0)) refuse({ code: "not_a_spreadsheet", found: "unknown" })
    refuse({ code: "wrong_encoding", reason: "invalid_bytes" })
  }
}
