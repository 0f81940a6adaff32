import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { receiveGoodsWorkflow } from "../../../../../../../workflows/complaint/workflows/receive-goods"
import { asMember } from "../../../../../../../workflows/consignment/doer"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.receiveOwnGoods.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { restock } = req.validatedBody
  await receiveGoodsWorkflow(req.scope).run({
    input: { id: String(req.params.id), restock, ...asMember(tenantOf(req)) },
  })
  res.json({ id: String(req.params.id) })
}
