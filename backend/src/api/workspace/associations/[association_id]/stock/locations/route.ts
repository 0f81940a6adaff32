import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readStockLocations } from "../../../../../../reads/stock/locations"
import { addStockPlaceWorkflow } from "../../../../../../workflows/stock/workflows/add-stock-place"
import { tenantOf } from "../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.addStockLocation.body>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ locations: await readStockLocations(sql, tenantOf(req).association_id) })
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await addStockPlaceWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), ...req.validatedBody },
  })
  res.json(result)
}
