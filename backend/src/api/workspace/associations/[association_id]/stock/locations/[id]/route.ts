import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { renameStockPlaceWorkflow } from "../../../../../../../workflows/stock/workflows/rename-stock-place"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.renameStockLocation.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await renameStockPlaceWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: String(req.params.id), ...req.validatedBody },
  })
  res.json(result)
}
