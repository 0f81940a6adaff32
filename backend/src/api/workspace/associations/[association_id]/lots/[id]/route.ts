import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Lot, routes } from "@ovop/contracts"
import { readLots } from "../../../../../../reads/stock/lots"
import { Refusal } from "../../../../../../refusal"
import { changeLotWorkflow } from "../../../../../../workflows/lot/workflows/change-lot"
import { tenantOf } from "../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.changeLot.body>

export async function GET(req: MedusaRequest, res: MedusaResponse<Lot>): Promise<void> {
  const { association_id } = tenantOf(req)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [lot] = await readLots(sql, { association_id, id: String(req.params.id), take: 1 })
  if (!lot) throw new Refusal("not_found")
  res.json(lot)
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await changeLotWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: String(req.params.id), lot: req.validatedBody },
  })
  res.json(result)
}
