import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerKeptFile } from "../../../../../../answer-kept-file"
import { tenantOf } from "../../../../../../middleware/association-tenant"

/** Hands a kept original to people of its association. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerKeptFile(req, res, {
    association_id: tenantOf(req).association_id,
    id: String(req.params.id),
  })
}
