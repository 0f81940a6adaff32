import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { adjustStockWorkflow } from "../../../../../../workflows/stock/workflows/adjust-stock"
import { tenantOf } from "../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.adjustStock.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await adjustStockWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), ...req.validatedBody },
  })
  res.json(result)
}
