import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { lotsQuery, routes } from "@ovop/contracts"
import { readLots } from "../../../../../reads/stock/lots"
import { addLotWorkflow } from "../../../../../workflows/lot/workflows/add-lot"
import { tenantOf } from "../../../../middleware/association-tenant"

type Body = z.output<typeof routes.addLot.body>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { association_id } = tenantOf(req)
  const { limit, ...wanted } = req.validatedQuery as z.output<typeof lotsQuery>
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await readLots(sql, { ...wanted, association_id, take: limit + 1 })
  const lots = found.slice(0, limit)
  res.json({ lots, next: found.length > limit ? (lots.at(-1)?.id ?? null) : null })
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { item_id, ...lot } = req.validatedBody
  const { result } = await addLotWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), item_id, lot },
  })
  res.json(result)
}
