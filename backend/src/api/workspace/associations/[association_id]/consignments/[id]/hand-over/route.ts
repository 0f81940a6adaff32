import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { asMember } from "../../../../../../../workflows/consignment/doer"
import { handOverGoodsWorkflow } from "../../../../../../../workflows/consignment/workflows/hand-over-goods"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.handOverOwnGoods.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { lines = null, cash = null } = req.validatedBody
  await handOverGoodsWorkflow(req.scope).run({
    input: { id: String(req.params.id), lines, cash, ...asMember(tenantOf(req)) },
  })
  res.json({ id: String(req.params.id) })
}
