import type { MedusaRequest } from "@medusajs/framework/http"
import { type UploadPurpose, uploadMetadataSchema } from "@ovop/contracts"
import { Refusal } from "../../../../../refusal"

type Announced = { purpose: UploadPurpose; name: string; size_bytes: number }

const METADATA = "upload-metadata"
const LENGTH = "upload-length"

/** The pairs of `Upload-Metadata`, whose values are base64 (tus 1.0.0, "Creation"). */
const pairsOf = (header: string) =>
  Object.fromEntries(
    header.split(",").map((pair) => {
      const [key = "", value = ""] = pair.trim().split(" ")
      return [key, Buffer.from(value, "base64").toString("utf8")]
    }),
  )

/**
 * What a request announces that it will send.
 * @throws Refusal `invalid_input` with the header that is wrong
 */
export function announcedUpload(req: MedusaRequest): Announced {
  if (req.headers["tus-resumable"] !== "1.0.0") throw new Refusal("invalid_input", ["tus-resumable"])
  const length = String(req.headers[LENGTH] ?? "")
  if (!/^[1-9]\d{0,14}$/.test(length)) throw new Refusal("invalid_input", [LENGTH])
  const metadata = uploadMetadataSchema.safeParse(pairsOf(String(req.headers[METADATA] ?? "")))
  if (!metadata.success) throw new Refusal("invalid_input", [METADATA])
  return { purpose: metadata.data.purpose, name: metadata.data.filename, size_bytes: Number(length) }
}
