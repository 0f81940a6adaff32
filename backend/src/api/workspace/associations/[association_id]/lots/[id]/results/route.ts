import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { addLotResultWorkflow } from "../../../../../../../workflows/lot/workflows/add-lot-result"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.addLotResult.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await addLotResultWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), lot_id: String(req.params.id), ...req.validatedBody },
  })
  res.json(result)
}
