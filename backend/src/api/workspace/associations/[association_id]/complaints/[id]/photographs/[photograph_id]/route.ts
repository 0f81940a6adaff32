import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPhotographFile } from "../../../../../../../../reads/complaint-photograph"
import { tenantOf } from "../../../../../../../middleware/association-tenant"
import { sendPhotograph } from "../../../../../../../middleware/send-photograph"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { association_id } = tenantOf(req)
  const of = { association_id, complaint_id: String(req.params.id) }
  await sendPhotograph(req, res, await readPhotographFile(req.scope, String(req.params.photograph_id), of))
}
