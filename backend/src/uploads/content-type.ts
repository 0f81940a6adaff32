import type { UploadPurpose, UploadType } from "@ovop/contracts"

type Signature = { type: UploadType; at: number; bytes: string }

/** What files begin with. An AVIF is known by its major or first compatible brand. */
const SIGNATURES: readonly Signature[] = [
  { type: "image/jpeg", at: 0, bytes: "\u00ff\u00d8\u00ff" },
  { type: "image/png", at: 0, bytes: "\u0089PNG\r\n\u001a\n" },
  { type: "image/webp", at: 8, bytes: "WEBP" },
  { type: "image/avif", at: 4, bytes: "ftypavif" },
  { type: "application/pdf", at: 0, bytes: "%PDF-" },
]

/** Types taken for each purpose; a photograph of a paper is a document too. */
const TAKEN: Record<UploadPurpose, readonly UploadType[]> = {
  picture: ["image/jpeg", "image/png", "image/webp", "image/avif"],
  document: ["application/pdf", "image/jpeg", "image/png"],
}

/** The type of a file by its first bytes; undefined for everything that is not taken for this purpose. */
export function contentType(bytes: Uint8Array, purpose: UploadPurpose): UploadType | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1")
  const type = SIGNATURES.find(({ at, bytes: sign }) => head.startsWith(sign, at))?.type
  return type && TAKEN[purpose].includes(type) ? type : undefined
}

/** The ending that goes with a type. */
export const endingOf: Record<UploadType, string> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/avif": "avif",
  "application/pdf": "pdf",
}
