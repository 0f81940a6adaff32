import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { releaseStockWorkflow } from "../../../../../../../../workflows/stock/workflows/release-stock"
import { tenantOf } from "../../../../../../../middleware/association-tenant"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await releaseStockWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: String(req.params.id) },
  })
  res.json(result)
}
