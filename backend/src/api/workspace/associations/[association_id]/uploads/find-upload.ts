import type { MedusaRequest } from "@medusajs/framework/http"
import type { Upload } from "@ovop/contracts"
import { readUploads } from "../../../../../reads/uploads"
import { Refusal } from "../../../../../refusal"
import { tenantOf } from "../../../../middleware/association-tenant"

/** The upload that a request names, if it is of the association in whose name it asks. */
export async function findUpload(req: MedusaRequest): Promise<Upload> {
  const { association_id } = tenantOf(req)
  const [upload] = await readUploads({ association_id, id: String(req.params.id), take: 1 }, req.scope)
  if (!upload) throw new Refusal("not_found")
  return upload
}
