import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { countStockWorkflow } from "../../../../../../workflows/stock/workflows/count-stock"
import { tenantOf } from "../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.countStock.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await countStockWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), ...req.validatedBody },
  })
  res.json(result)
}
