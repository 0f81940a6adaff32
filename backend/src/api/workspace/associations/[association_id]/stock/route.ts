import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { StockItems, stockItemsQuery } from "@ovop/contracts"
import { readStockItems } from "../../../../../reads/stock/items"
import { tenantOf } from "../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<StockItems>): Promise<void> {
  const { association_id } = tenantOf(req)
  const { q, show, after, limit } = req.validatedQuery as z.output<typeof stockItemsQuery>
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readStockItems(sql, { association_id, q, show, after, limit }))
}
