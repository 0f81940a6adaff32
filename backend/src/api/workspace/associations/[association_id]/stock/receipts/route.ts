import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { receiveStockWorkflow } from "../../../../../../workflows/stock/workflows/receive-stock"
import { tenantOf } from "../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.receiveStock.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await receiveStockWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), ...req.validatedBody },
  })
  res.json(result)
}
