import type { MedusaRequest } from "@medusajs/framework/http"
import { Refusal } from "../../refusal"

/**
 * Reads a body that was not parsed, and stops at the limit instead of filling memory.
 * @throws Refusal `document_too_large`
 */
export async function readBytes(req: MedusaRequest, maxBytes: number): Promise<Buffer> {
  if (Number(req.headers["content-length"] ?? 0) > maxBytes) throw new Refusal("document_too_large")
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    size += (chunk as Buffer).length
    if (size > maxBytes) throw new Refusal("document_too_large")
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
