import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { readOriginal, readUploads } from "../reads/uploads"
import { Refusal } from "../refusal"
import { endingOf } from "../uploads/content-type"

/** Answers with the kept original of an upload as a file to keep, never as a page to show. */
export async function answerKeptFile(
  req: MedusaRequest,
  res: MedusaResponse,
  wanted: { association_id: string; id: string },
): Promise<void> {
  const [upload] = await readUploads({ ...wanted, take: 1 }, req.scope)
  if (!upload) throw new Refusal("not_found")
  const { id, name, mime_type, state } = upload
  if (state !== "ready" || !mime_type) throw new Refusal("not_allowed_now")
  const file_id = await readOriginal(id, req.scope)
  if (!file_id) throw new Refusal("not_found")
  const bytes = await req.scope.resolve(Modules.FILE).getAsBuffer(file_id)
  // A picture was encoded anew, maybe in another format than its sender's name says.
  const named = `${name.replace(/\.\w{1,5}$/, "")}.${endingOf[mime_type]}`
  const encoded = encodeURIComponent(named).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  res.setHeader("content-type", mime_type)
  res.setHeader("content-disposition", `attachment; filename*=UTF-8''${encoded}`)
  res.setHeader("x-content-type-options", "nosniff")
  res.send(bytes)
}
