import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { Refusal } from "../../../../../../refusal"

type Row = { id: string; file_id: string; name: string; mime_type: string }

/** Hands a document to the secretariat as a file to keep, never as a page to show. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "certificate_document",
    fields: ["id", "file_id", "name", "mime_type"],
    filters: { id: String(req.params.document_id), certificate_id: String(req.params.id) },
  })
  const [document] = data as unknown as Row[]
  if (!document) throw new Refusal("not_found")
  const bytes = await req.scope.resolve(Modules.FILE).getAsBuffer(document.file_id)
  const name = encodeURIComponent(document.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  res.setHeader("content-type", document.mime_type)
  res.setHeader("content-disposition", `attachment; filename*=UTF-8''${name}`)
  res.setHeader("x-content-type-options", "nosniff")
  res.send(bytes)
}
