import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { setStockThresholdWorkflow } from "../../../../../../../../workflows/stock/workflows/set-stock-threshold"
import { tenantOf } from "../../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.setStockThreshold.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await setStockThresholdWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), item_id: String(req.params.id), ...req.validatedBody },
  })
  res.json(result)
}
