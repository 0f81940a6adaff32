import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { takeMovementBackWorkflow } from "../../../../../../../../workflows/stock/workflows/take-movement-back"
import { tenantOf } from "../../../../../../../middleware/association-tenant"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await takeMovementBackWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: String(req.params.id) },
  })
  res.json(result)
}
