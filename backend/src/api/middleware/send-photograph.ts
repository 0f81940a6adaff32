import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { Refusal } from "../../refusal"
import { contentType } from "../../uploads/content-type"

/** Answers with a photograph of a complaint to one who may see it. It was encoded by us, and nobody else keeps it. */
export async function sendPhotograph(
  req: MedusaRequest,
  res: MedusaResponse,
  file_id: string | undefined,
): Promise<void> {
  if (!file_id) throw new Refusal("not_found")
  const bytes = await req.scope.resolve(Modules.FILE).getAsBuffer(file_id)
  res.setHeader("content-type", contentType(bytes, "picture") ?? "application/octet-stream")
  res.setHeader("content-disposition", "inline")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  res.send(bytes)
}
