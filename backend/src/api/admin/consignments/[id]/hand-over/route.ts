import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { handOverGoodsWorkflow } from "../../../../../workflows/consignment/workflows/hand-over-goods"
import { answerConsignment, secretariat } from "../../answer-consignment"

type Body = z.output<typeof routes.handOverGoods.body>

export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { lines = null, cash = null } = req.validatedBody
  await handOverGoodsWorkflow(req.scope).run({
    input: { id: String(req.params.id), lines, cash, ...secretariat(req) },
  })
  await answerConsignment(req as AuthenticatedMedusaRequest, res)
}
