import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { StockMovements, stockMovementsQuery } from "@ovop/contracts"
import { readMovements } from "../../../../../../reads/stock/movements"
import { tenantOf } from "../../../../../middleware/association-tenant"

export async function GET(req: MedusaRequest, res: MedusaResponse<StockMovements>): Promise<void> {
  const { association_id } = tenantOf(req)
  const { limit, ...filter } = req.validatedQuery as z.output<typeof stockMovementsQuery>
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await readMovements(sql, { ...filter, association_id, take: limit + 1 })
  const movements = found.slice(0, limit)
  res.json({ movements, next: found.length > limit ? (movements.at(-1)?.number ?? null) : null })
}
