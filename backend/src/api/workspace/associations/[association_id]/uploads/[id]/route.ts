import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Upload } from "@ovop/contracts"
import { Refusal } from "../../../../../../refusal"
import { removeUploadWorkflow } from "../../../../../../workflows/upload/workflows/remove-upload"
import { tenantOf } from "../../../../../middleware/association-tenant"
import { findUpload } from "../find-upload"
import { receive } from "../receive"

/** Tells a phone that asks where to go on that nothing is missing; the bytes may have been put away already. */
function answerReceived({ size_bytes }: Upload, res: MedusaResponse): void {
  res.setHeader("tus-resumable", "1.0.0")
  res.setHeader("upload-offset", size_bytes)
  res.setHeader("upload-length", size_bytes)
  res.setHeader("access-control-expose-headers", "Tus-Resumable, Upload-Offset, Upload-Length")
  res.status(200).end()
}

/** Express asks this for HEAD too, by which the tus protocol finds out where to go on. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const upload = await findUpload(req)
  if (req.method !== "HEAD") {
    res.json(upload)
    return
  }
  if (upload.state === "receiving") await receive(req, res, upload.id)
  else answerReceived(upload, res)
}

export async function PATCH(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const upload = await findUpload(req)
  if (upload.state !== "receiving") throw new Refusal("not_allowed_now")
  await receive(req, res, upload.id)
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await findUpload(req)
  await removeUploadWorkflow(req.scope).run({ input: { tenant: tenantOf(req), id } })
  res.json({ done: true })
}
