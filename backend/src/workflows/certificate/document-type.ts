import type { documentTypeSchema } from "@ovop/contracts"

type DocumentType = (typeof documentTypeSchema.options)[number]

/** What files begin with, by type; what their names or senders say is not believed. */
const SIGNATURES: readonly (readonly [type: DocumentType, bytes: readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/** The type of a document by its first bytes. Undefined for everything that is not taken. */
export function documentType(bytes: Uint8Array): DocumentType | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0]
}

/** The ending that goes with a type. */
export const documentEnding: Record<DocumentType, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
}
