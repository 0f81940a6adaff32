import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawConsentWorkflow } from "../../../../../../../workflows/consent/workflows/withdraw-consent"
import { tenantOf } from "../../../../../../middleware/association-tenant"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await withdrawConsentWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: String(req.params.id) },
  })
  res.json({ id: result.id })
}
