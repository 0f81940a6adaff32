import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { submitApplicationWorkflow } from "../../../../../../workflows/application/workflows/submit-application"
import { tenantOf } from "../../../../../middleware/association-tenant"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await submitApplicationWorkflow(req.scope).run({ input: { tenant: tenantOf(req) } })
  res.json({ id: result.id })
}
