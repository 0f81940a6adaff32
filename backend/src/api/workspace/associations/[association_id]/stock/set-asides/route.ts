import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { setStockAsideWorkflow } from "../../../../../../workflows/stock/workflows/set-stock-aside"
import { tenantOf } from "../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.setStockAside.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await setStockAsideWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), ...req.validatedBody },
  })
  res.json(result)
}
